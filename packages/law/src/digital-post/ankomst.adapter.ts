import { evaluer } from '../eksempler/evaluer.ts'
import { fakta, type Givet } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { brevetSendtDen, brevetsVej, leveringErBevist, tilgængeligIDigitalPost } from '../fakta/brev.ts'
import { brevetKomFrem } from './ankomst.ts'

const komFrem = (sendt: string, på: string, ...mere: readonly Givet[]): string =>
  datoSvar(evaluer(brevetKomFrem, { fakta: { ...fakta([brevetSendtDen, sendt]), ...fakta(...mere) }, på }))

export interface Log {
  readonly decisionDate: string
  readonly logEvents: readonly { readonly event: string; readonly at: string }[]
}

/** What the log calls a letter that can be opened by the addressee. */
const LEVERET = new Set(['tilgaengelig', 'tilgængelig', 'leveret'])

export const logBeviserLevering = ({ decisionDate, logEvents }: Log, på: string) => {
  const leveret = logEvents.find(({ event }) => LEVERET.has(event))
  const frem = komFrem(
    decisionDate,
    på,
    [brevetsVej, 'digital_post'],
    [leveringErBevist, leveret !== undefined],
    ...(leveret === undefined ? [] : [[tilgængeligIDigitalPost, leveret.at.slice(0, 10)] as const]),
  )
  return {
    counted: frem === decisionDate,
    klagefristStarts: frem === 'aldrig' ? 'when_arrival_is_proved_or_letter_sent_anew' : frem,
  }
}

export interface EgenPortal {
  readonly digitalPost: string | null
  readonly placedInOwnPortal: string
}

export const egenPortal = ({ digitalPost, placedInOwnPortal }: EgenPortal, på: string) => {
  const frem =
    digitalPost === null
      ? komFrem(placedInOwnPortal, på, [brevetsVej, 'egen_portal'])
      : komFrem(
          digitalPost,
          på,
          [brevetsVej, 'digital_post'],
          [leveringErBevist, true],
          [tilgængeligIDigitalPost, digitalPost],
        )
  const arrived = frem !== 'aldrig'
  return { arrived, required: arrived ? null : 'digital_post_or_paper_if_exempt' }
}
