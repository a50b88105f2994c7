import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { måHandle } from '../parter/fuldmagt.ts'
import { modtagerAf } from '../parter/modtager.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { type Anmodning, aktindsigter } from './aktindsigter.ts'
import { omfattet } from './omfattet.ts'

type Om = { readonly anmodningId: string }

/** Who asks is in the case; and what is picked is in it. */
export function kanØnskes(
  asked: { readonly partId: string; readonly omfang: string; readonly dokumenter?: readonly string[] },
  sag: SagTilstand,
): readonly Fejl[] {
  const { partId, omfang, dokumenter: picked = [] } = asked
  const known = emne(sag, dokumenter)
  return [
    ...(emne(sag, parter).alle.has(partId) ? [] : [ved('partId', ukendtPart(partId))]),
    ...((omfang === 'dokumenter') === picked.length > 0 ? [] : [ved('dokumenter', vælg())]),
    ...picked.filter((id) => !known.has(id)).map((id) => ved('dokumenter', ukendtDokument(id))),
  ]
}

/** Whether whoever asks may see these documents for the party on the day (FVL.8.1.omfang). */
export function dækketAfFuldmagt(
  sag: SagTilstand,
  { partId }: Pick<Anmodning, 'partId'>,
  papers: readonly string[],
  { den }: Pick<Anledning, 'den'>,
): boolean {
  const rolle = emne(sag, parter).alle.get(partId)?.rolle
  if (rolle === 'bisidder') return false
  if (rolle !== 'repraesentant') return true
  return måHandle(sag, partId, { beføjelse: 'se', sagsgang: 'aktindsigt', dokumenter: papers }, den)
}

export function fuldmagtForOmfanget({ anmodningId }: Om, sag: SagTilstand, om: Anledning): readonly Fejl[] {
  const asked = emne(sag, aktindsigter).get(anmodningId)
  if (!asked) return []
  const papers = omfattet(sag, asked).map(({ dokumentId }) => dokumentId)
  return dækketAfFuldmagt(sag, asked, papers, om) ? [] : [ved('anmodningId', ikkeDækket())]
}

/**
 * The letter the documents go with was sent to whoever asked, or to who gets the letters of that party; and a
 * representative who got it had a power of attorney for these documents on the day they are handed over.
 */
export const tilDenRette =
  (papersOf: (asked: Anmodning) => readonly string[]) =>
  (
    { anmodningId, brevId }: Om & { readonly brevId: string },
    sag: SagTilstand,
    om: Anledning,
  ): readonly Fejl[] => {
    const asked = emne(sag, aktindsigter).get(anmodningId)
    const til = emne(sag, forsendelser).get(brevId)?.til
    if (!asked || til === undefined) return []
    const found = modtagerAf(sag, asked.partId, om.den)
    const right = til === asked.partId || (found.art === 'modtager' && found.partId.includes(til))
    if (!right) return [ved('brevId', andenModtager())]
    return dækketAfFuldmagt(sag, { partId: til }, papersOf(asked), om) ? [] : [ved('brevId', ikkeDækket())]
  }

const ukendtPart = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen part med nummeret "${id}". Tilføj den, der beder om aktindsigt, først.`,
    `The case has no party numbered "${id}". Add the one who asks for access first.`,
  )
const ukendtDokument = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et dokument med nummeret "${id}". Vælg et, der er i sagen.`,
    `The case has no document numbered "${id}". Choose one that is in the case.`,
  )
const vælg = () =>
  fejl(
    'ikkeMuligt',
    'Nævn dokumenterne, når der kun bedes om nogle, og ellers ikke.',
    'Name the documents when only some are asked for, and otherwise leave them out.',
  )
const ikkeDækket = () =>
  fejl(
    'ikkeMuligt',
    'Der er ingen fuldmagt, der dækker disse dokumenter den dag. Bed om en, der er vid nok; giv imens det, den dækker.',
    'No power of attorney covers these documents that day. Ask for one that is wide enough; meanwhile give what it covers.',
  )
const andenModtager = () =>
  fejl(
    'ikkeMuligt',
    'Brevet er skrevet til en anden end den, der bad om aktindsigt. Skriv det til den rette.',
    'The letter is to somebody else than who asked for access. Write it to the right one.',
  )
