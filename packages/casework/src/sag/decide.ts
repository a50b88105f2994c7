import { afvist, fejl, type Json, læst } from '@sagsvej/rules/read'
import { AKTØRROLLER, type Aktør, type Aktørrolle } from '../begivenheder/aktoer.ts'
import { KOMMANDOARTER } from '../kommandoer/alle.ts'
import type { Anledning, Kommandoart } from '../kommandoer/kommando.ts'
import { SAGSGANGE } from '../procedures/alle.ts'
import { porte } from '../procedures/motor/porte.ts'
import { trinVed } from '../procedures/motor/trinstatus.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import { ukendtKommando } from '../sagsfil/fejltekst.ts'
import type { SagBegivenhed } from './begivenheder.ts'
import { evolve } from './evolve.ts'
import type { SagTilstand } from './tilstand.ts'

/** What is asked of a case: a command by its name, its fields as plain data, who asks, and on which day. */
export interface Kommando extends Anledning {
  readonly type: string
  readonly indhold: Json
}

/**
 * The events a command gives rise to in a case as it stands, or everything that stands in its way: what is wrong with
 * it by itself, what does not fit the case, and the gates of the procedures it would take a step of.
 */
export function decide(asked: Kommando, sag: SagTilstand): Læst<readonly SagBegivenhed[]> {
  const { type, indhold, ...om } = asked
  const art = KOMMANDOARTER.find((one) => one.type === type)
  if (!art)
    return afvist(
      ukendtKommando(
        type,
        KOMMANDOARTER.map((one) => one.type),
      ),
    )
  const done = art.udfør(indhold, sag, om)
  if (!done.ok) return done
  const [first] = done.værdi
  if (!mayAsk(art, om.af) && !(first && takesStep(first, sag))) return afvist(ikkeForDig(art, om.af))
  let so = sag
  for (const event of done.værdi) {
    const shut = porte(SAGSGANGE, so, event, om)
    if (shut.length > 0) return afvist(...shut)
    so = evolve(so, event)
  }
  return læst(done.værdi)
}

/** The office may ask for anything; others for what is open to them, or for a step, where its gate asks for the role. */
const mayAsk = ({ åbenFor }: Kommandoart, { rolle }: Aktør): boolean =>
  KONTORET.includes(rolle) || åbenFor.includes(rolle)

const KONTORET: readonly Aktørrolle[] = ['sagsbehandler', 'leder', 'system']

const takesStep = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  SAGSGANGE.some((sagsgang) => trinVed(sagsgang, event, sag).length > 0)

const ikkeForDig = ({ titel }: Kommandoart, { rolle }: Aktør) =>
  fejl(
    'forkertRolle',
    `»${titel.da}« kan ${AKTØRROLLER[rolle].da} ikke bede om. Det gør kommunen.`,
    `“${titel.en}” cannot be asked for by ${AKTØRROLLER[rolle].en}. The municipality does that.`,
  )
