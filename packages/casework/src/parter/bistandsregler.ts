import { kanKrævesPersonligt, kanLadeSigRepræsentere } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { erHjælper, type Part, parter } from './parter.ts'

interface OmPart {
  readonly partId: string
}
const part = ({ partId }: OmPart, sag: SagTilstand): Part | undefined => emne(sag, parter).alle.get(partId)

/** Only who helps the citizen can be refused, or stand in the place of what must be done in person. */
export const hjælperBorgeren = (asked: OmPart, sag: SagTilstand): readonly Fejl[] => {
  const one = part(asked, sag)
  return !one || erHjælper(one.rolle) ? [] : [ved('partId', ingenHjælper(one.navn))]
}

/** Refused by a decision that was made for this, went against, and has been notified: never by a word at the door. */
export const efterEnMeddeltAfgørelse = (
  { partId, afgoerelseId }: OmPart & { readonly afgoerelseId: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const one = emne(sag, afgørelser).get(afgoerelseId)
  const against = one?.art === 'repraesentation' && one.truffet?.tilUgunst && one.tilbagekaldt === undefined
  if (!against || !one.truffet) return [ved('afgoerelseId', udenAfgørelse(den))]
  const used = [...emne(sag, parter).alle.values()].find((p) => p.afvist?.afgoerelseId === afgoerelseId)
  if (used && used.partId !== partId) return [ved('afgoerelseId', omEnAnden(used.navn))]
  const arrived = emne(sag, forsendelser).get(one.truffet.brevId)?.fremme?.den
  return arrived !== undefined && arrived <= den ? [] : [ved('afgoerelseId', ikkeMeddelt())]
}

export const erAfvist = (asked: OmPart, sag: SagTilstand): readonly Fejl[] =>
  part(asked, sag)?.afvist === undefined ? [ved('partId', ikkeAfvist())] : []

/** To come in person is demanded where it matters to the decision: a judgement, made before it is demanded. */
export const betyderNoget = (_asked: unknown, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
  const spor = evaluate(kanKrævesPersonligt.led, sagskontekst(sag, [], { på: den, kendt: den }))
  const { art } = spor.udfald
  if (art === 'ja') return []
  const by = {
    da: efterLoven(kanKrævesPersonligt, spor, 'da'),
    en: efterLoven(kanKrævesPersonligt, spor, 'en'),
  }
  return [
    ved(
      'hvad',
      art === 'åben'
        ? fejl(
            'ikkeKlar',
            `Det er ikke vurderet, om det har betydning for afgørelsen, at borgeren selv medvirker${by.da}. Foretag skønnet først.`,
            `It has not been judged whether it matters to the decision that the citizen takes part in person${by.en}. Make the judgement first.`,
          )
        : fejl(
            'ikkeMuligt',
            `Det har ikke betydning for afgørelsen, at borgeren selv medvirker${by.da}. Lad repræsentanten gøre det.`,
            `It does not matter to the decision that the citizen takes part in person${by.en}. Let the representative do it.`,
          ),
    ),
  ]
}

/** A talk is not held with a companion who has been refused. */
export const ikkeMedEnAfvist = (
  { deltagere }: { readonly deltagere: readonly string[] },
  sag: SagTilstand,
): readonly Fejl[] => {
  if (!deltagere.includes('bisidder')) return []
  const companions = [...emne(sag, parter).alle.values()].filter((p) => p.rolle === 'bisidder' && !p.udgået)
  const [first] = companions
  return first && companions.every((p) => p.afvist !== undefined)
    ? [ved('deltagere', bisidderenErAfvist(first.navn))]
    : []
}

const ingenHjælper = (navn: string) =>
  fejl(
    'ikkeMuligt',
    `${navn} er hverken repræsentant eller bisidder i sagen. Vælg en, der hjælper borgeren.`,
    `${navn} is neither representative nor companion in the case. Choose somebody who helps the citizen.`,
  )
const udenAfgørelse = (den: Anledning['den']) =>
  fejl(
    'ikkeKlar',
    `Borgeren må selv vælge sin hjælper, medmindre det er afgjort, at væsentlige hensyn taler imod${efterLoven(kanLadeSigRepræsentere, den, 'da')}. Træf den afgørelse først, med begrundelse og klagevejledning.`,
    `The citizen may choose who helps, unless it is decided that weighty considerations speak against it${efterLoven(kanLadeSigRepræsentere, den, 'en')}. Make that decision first, with reasons and guidance on complaint.`,
  )
const omEnAnden = (navn: string) =>
  fejl(
    'ikkeMuligt',
    `Den afgørelse handler om ${navn}. Hver hjælper skal have sin egen.`,
    `That decision is on ${navn}. Each helper needs one of its own.`,
  )
const ikkeMeddelt = () =>
  fejl(
    'ikkeKlar',
    'Afgørelsen er ikke nået frem til borgeren, så den virker ikke endnu. Vent, til brevet er fremme.',
    'The decision has not reached the citizen, so it has no effect yet. Wait until the letter has arrived.',
  )
const ikkeAfvist = () =>
  fejl(
    'ikkeMuligt',
    'Hjælperen er ikke afvist. Der er intet at ændre.',
    'The helper is not refused. There is nothing to change.',
  )
const bisidderenErAfvist = (navn: string) =>
  fejl(
    'ikkeMuligt',
    `${navn} er afvist som bisidder. Tilføj den bisidder, der var med, eller tag bisidderen ud.`,
    `${navn} was refused as a companion. Add the companion who was there, or take the companion out.`,
  )
