import { fejl } from '@sagsvej/rules/read'
import { brevSendt } from '../forsendelse/sendt.ts'
import { brevMed } from '../forsendelse/standardtekster.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { harSagtJa, type Samtykke, samtykker } from './samtykker.ts'

interface Nævnt {
  readonly samtykkeId: string
}
const den = ({ samtykkeId }: Nævnt, sag: SagTilstand): Samtykke | undefined =>
  emne(sag, samtykker).get(samtykkeId)

/** Asked once of each; and where it was wanted without consent first, of the same source and the same information. */
export function spørgesÉnGang(
  asked: Nævnt & Pick<Samtykke, 'kilde' | 'art' | 'sagensArt'>,
  sag: SagTilstand,
): readonly Fejl[] {
  const before = den(asked, sag)
  if (!before) return []
  const same =
    before.kilde === asked.kilde && before.art === asked.art && before.sagensArt === asked.sagensArt
  return before.udbedt === undefined && same ? [] : [ved('samtykkeId', erBrugt(asked.samtykkeId))]
}

/** With a yes to some of it the person's own words say to what. */
export const sigerHvad = ({
  svar,
  begraensning,
}: {
  readonly svar: string
  readonly begraensning?: string
}): readonly Fejl[] =>
  (svar === 'delvist') === (begraensning !== undefined) ? [] : [ved('begraensning', skrivHvad())]

/** There must be a yes to take back. */
export const derErEtJa = (asked: Nævnt, sag: SagTilstand, { den: day }: Anledning): readonly Fejl[] => {
  const one = den(asked, sag)
  return !one || (one.svar !== undefined && harSagtJa(one, day)) ? [] : [ved('samtykkeId', intetJa())]
}

/** What is obtained lies within what the person said yes to, and whoever obtains it says so. */
export function indenForJaet(
  asked: Nævnt & { readonly indenForBegraensningen?: boolean },
  sag: SagTilstand,
): readonly Fejl[] {
  const one = den(asked, sag)
  if (one?.begrænsning === undefined || asked.indenForBegraensningen === true) return []
  return [ved('indenForBegraensningen', kunNogetAfDet(one.begrænsning))]
}

/** The letter that asks tells too what the act says the person must be told in writing. */
export const spørgerSkriftligt = brevMed('brevId', 'anmodning_om_samtykke', ['besked_om_oplysninger'])

/** That the case is decided on what there is, is told in a letter that has been sent. */
export const fortællerDet = brevSendt(['afgoeres_paa_det_foreliggende'])

const erBrugt = (id: string) =>
  fejl(
    'ikkeMuligt',
    `Nummeret "${id}" er brugt i sagen om noget andet, eller borgeren er allerede spurgt. Vælg et andet.`,
    `The number "${id}" is used in the case for something else, or the citizen has been asked already. Choose another.`,
  )
const skrivHvad = () =>
  fejl(
    'ikkeMuligt',
    'Ved et ja til noget af det skal der stå, hvad borgeren siger ja til; ellers står der intet.',
    'With a yes to some of it, write what the citizen says yes to; else leave it out.',
  )
const intetJa = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren har ikke sagt ja, så der er intet at trække tilbage. Registrér svaret i stedet.',
    'The citizen has not said yes, so there is nothing to withdraw. Register the answer instead.',
  )
const kunNogetAfDet = (begrænsning: string) =>
  fejl(
    'ikkeKlar',
    `Borgeren har kun sagt ja til noget af det: »${begrænsning}«. Hent kun det, og sig, at det er indenfor; eller bed om et ja til mere.`,
    `The citizen said yes to some of it only: “${begrænsning}”. Obtain that alone, and say that it lies within; or ask for a yes to more.`,
  )
