import { ENHEDER, type Enhed, type Oprindelse, type Rolle } from '@sagsvej/rules'
import { isListe, isObjekt, type Json, type JsonObjekt, medlem } from '@sagsvej/rules/read'
import { isOprindelse, isRolle } from '../roller.ts'
import type { Enhedsangivelse } from '../sagsfil/enhed.ts'
import type { SagBegivenhed } from './begivenheder.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import { type GemtBegivenhed, løft } from './loeft.ts'
import { OPLØFTERE } from './oploeftere.ts'

/** An event as it is stored. */
export function tilLager({ type, version, ...indhold }: SagBegivenhed): GemtBegivenhed {
  return { type, version, indhold }
}

/**
 * A stored event, lifted to its newest version.
 * @throws Begivenhedsfejl when it is of no known type or version, or a field is missing or not of its kind.
 */
export function fraLager(stored: GemtBegivenhed): SagBegivenhed {
  const content = løft(OPLØFTERE, stored)
  switch (stored.type) {
    case 'SagOprettet':
      return {
        type: 'SagOprettet',
        version: 1,
        sagId: field(content, 'sagId', isTekst),
        kommune: field(content, 'kommune', isTekst),
        navn: field(content, 'navn', isTekst),
        ...(Object.hasOwn(content, 'cpr') ? { cpr: field(content, 'cpr', isTekst) } : {}),
      }
    case 'FaktumRegistreret':
      return {
        type: 'FaktumRegistreret',
        version: 1,
        faktum: field(content, 'faktum', isTekst),
        vaerdi: field(content, 'vaerdi', isJson),
        ...(Object.hasOwn(content, 'enhed') ? { enhed: field(content, 'enhed', isEnhedsangivelse) } : {}),
        ...(Object.hasOwn(content, 'gaelderFra')
          ? { gaelderFra: field(content, 'gaelderFra', isTekst) }
          : {}),
        ...(Object.hasOwn(content, 'gaelderTil')
          ? { gaelderTil: field(content, 'gaelderTil', isTekst) }
          : {}),
        kendtFra: field(content, 'kendtFra', isTekst),
        oprindelse: field(content, 'oprindelse', isKendtOprindelse),
      }
    case 'SkønForetaget':
      return {
        type: 'SkønForetaget',
        version: 1,
        skoen: field(content, 'skoen', isTekst),
        vaerdi: field(content, 'vaerdi', isSandt),
        kendtFra: field(content, 'kendtFra', isTekst),
        af: field(content, 'af', isKendtRolle),
        begrundelse: field(content, 'begrundelse', isTekst),
        grundlag: field(content, 'grundlag', isTekster),
      }
    default:
      throw new Begivenhedsfejl(`there is no event called ${stored.type}`)
  }
}

function field<T extends Json>(content: JsonObjekt, name: string, is: (json: Json) => json is T): T {
  const value = medlem(content, name)
  if (value === undefined || !is(value)) throw new Begivenhedsfejl(`a stored event has a wrong "${name}"`)
  return value
}

const isJson = (_: Json): _ is Json => true
const isTekst = (json: Json): json is string => typeof json === 'string'
const isSandt = (json: Json): json is boolean => typeof json === 'boolean'
const isTekster = (json: Json): json is readonly string[] => isListe(json) && json.every(isTekst)
const isKendtOprindelse = (json: Json): json is Oprindelse => isTekst(json) && isOprindelse(json)
const isKendtRolle = (json: Json): json is Rolle => isTekst(json) && isRolle(json)
const isEnhed = (json: Json): json is Enhed => ENHEDER.some((enhed) => enhed === json)
const isEnhedsangivelse = (json: Json): json is Enhedsangivelse =>
  isEnhed(json) || (isObjekt(json) && Object.values(json).every(isEnhed))
