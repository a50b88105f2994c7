import { AFGØRELSESARTER, type Afgørelse, afgørelser, emne, type SagTilstand } from '@sagsvej/casework'
import { dateText } from '@sagsvej/rules'
import type { Formularfelt } from '../../formular/formular.ts'

/** The decisions of a case that are prepared and neither made nor given up, the newest first. */
export const underVejs = (sag: SagTilstand): readonly Afgørelse[] =>
  [...emne(sag, afgørelser).values()]
    .filter(({ truffet, opgivet }) => truffet === undefined && opgivet === undefined)
    .reverse()

/** Which of them; undefined where there is none. */
export function hvilkenAfgørelse(sag: SagTilstand): Formularfelt | undefined {
  const open = underVejs(sag)
  const [first] = open
  return (
    first && {
      navn: 'afgoerelseId',
      etiket: { da: 'Hvilken afgørelse?', en: 'Which decision?' },
      art: 'valg',
      forvalgt: first.afgoerelseId,
      valg: open.map(({ afgoerelseId, art, på }) => ({
        nøgle: afgoerelseId,
        navn: {
          da: `${AFGØRELSESARTER[art]?.titel.da ?? art} (${dateText(på, 'da')})`,
          en: `${AFGØRELSESARTER[art]?.titel.en ?? art} (${dateText(på, 'en')})`,
        },
      })),
    }
  )
}
