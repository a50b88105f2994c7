import {
  type Aktør,
  type Aktørrolle,
  type Begivenhed,
  decide,
  type Fejl,
  fold,
  type SagBegivenhed,
} from '@sagsvej/casework'
import type { Json } from '@sagsvej/rules/read'
import { type Adgang, hvem } from '../adgang/adgang.ts'
import { tildelSag } from '../adgang/sagsadgang.ts'
import type { Kommunerum } from '../database/lager.ts'
import { IngenSag, UkendtUdgave } from '../fejl.ts'
import { idag } from '../idag.ts'
import type { Job } from '../koer/koe.ts'
import { appendEvents } from './append.ts'
import { gentagelse, type Kvittering, type Nøgle } from './gentagelse.ts'
import { readEvents } from './read.ts'

/** Something asked of a stored case. */
export interface Anmodning {
  readonly sagId: string
  readonly type: string
  readonly indhold: Json
  readonly formål: string
  /** The number of events the asker saw: it is judged by those; without it, by whatever the case is now. */
  readonly forventet?: number
  readonly nøgle?: Nøgle
  /**
   * As what the asker acts, where not as they logged in: a member of the team, the medical adviser. It must be delegated to
   * them; the system brings what others did.
   */
  readonly som?: Aktørrolle
}

export type Udført =
  | { readonly ok: true; readonly kvittering: Kvittering; readonly events: readonly SagBegivenhed[] }
  | { readonly ok: false; readonly fejl: readonly Fejl[] }

/** The queue of letters to be sent: the job names the case and the letter. */
export const BREVKØ = 'send_brev'

/**
 * Asks a stored case for something: reads it, decides, and adds what came of it with the work it gives, all in the one
 * transaction of the room. The same request with the same key is answered as before. What was refused is told, and
 * nothing is stored.
 * @throws IngenSag, UkendtUdgave, Samtidighedsfejl, NøgleBrugt, IkkeDelegeret, MåIkkeSkrive, UkendtHolder
 */
export async function udfør(rum: Kommunerum, asked: Anmodning): Promise<Udført> {
  const { sagId, type, indhold, formål, nøgle } = asked
  const before = nøgle && (await gentagelse(rum, nøgle))
  if (before) return { ok: true, kvittering: before, events: [] }
  const stream = await readEvents(rum, sagId, formål)
  if (!stream) throw new IngenSag(sagId)
  const { forventet = stream.nr } = asked
  if (forventet < 1 || forventet > stream.nr) throw new UkendtUdgave(sagId, forventet, stream.nr)
  const tidligere = stream.begivenheder.slice(0, forventet)
  const sag = fold(tidligere)
  if (!sag) throw new IngenSag(sagId)
  const { adgang } = rum
  const done = decide({ type, indhold, den: idag(adgang.nu), af: aktør(adgang, asked.som) }, sag)
  if (!done.ok) return { ok: false, fejl: done.fejl }
  const kvittering = await appendEvents(rum, {
    sagId,
    expectedNr: forventet,
    events: done.værdi,
    registreret: adgang.nu,
    tidligere,
    ...(nøgle ? { nøgle } : {}),
    ...(asked.som === undefined || adgang.rolle === 'system' ? {} : { kræver: asked.som }),
    job: done.værdi.flatMap((event) => jobFor(sagId, event)),
  })
  // Last: who hands a case on may not see it afterwards.
  for (const event of done.værdi)
    if (event.type === 'SagTildelt') await tildelSag(rum, { sagId, ...holderAf(event) })
  return { ok: true, kvittering, events: done.værdi }
}

const holderAf = ({ enhed, sagsbehandler }: Begivenhed<'SagTildelt'>) => ({
  enhed,
  ...(sagsbehandler === undefined ? {} : { sagsbehandler }),
})

const ROLLER: Readonly<Record<Adgang['rolle'], Aktørrolle>> = {
  sagsbehandler: 'sagsbehandler',
  leder: 'leder',
  leverandør: 'leverandoer',
  borger: 'borger',
  repræsentant: 'repraesentant',
  system: 'system',
}

const aktør = (adgang: Adgang, som: Aktørrolle = ROLLER[adgang.rolle]): Aktør => ({
  bruger: hvem(adgang),
  rolle: som,
})

/** A letter that is handed over is sent by whoever looks after the queue. */
const jobFor = (sagId: string, event: SagBegivenhed): readonly Job[] =>
  event.type === 'BrevAfsendt' ? [{ kø: BREVKØ, data: { sagId, brevId: event.brevId } }] : []
