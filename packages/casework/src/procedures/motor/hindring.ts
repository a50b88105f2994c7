import type { Tekst, Åben } from '@sagsvej/rules'
import type { Hindring } from './sagsgang.ts'

/** What is in the way, in both languages, and who or what it waits for. */
export const hindring = (venterPå: Hindring['venterPå'], da: string, en: string): Hindring => ({
  venterPå,
  tekst: { da, en },
})
export const titel = (da: string, en: string): Tekst => ({ da, en })

/** What an open answer lacks: facts, judgements, and law that is not settled or has not been read. */
export const åbent = ({ mangler, skøn, huller }: Åben): readonly Hindring[] => [
  ...mangler.map(({ etiket }) => hindring('oplysning', `Vi mangler ${etiket.da}.`, `We lack ${etiket.en}.`)),
  ...skøn.map(({ etiket }) =>
    hindring(
      'skøn',
      `Skønnet »${etiket.da}« er ikke foretaget.`,
      `The judgement “${etiket.en}” has not been made.`,
    ),
  ),
  ...huller.map(({ tekst }) => hindring('lov', tekst.da, tekst.en)),
]
