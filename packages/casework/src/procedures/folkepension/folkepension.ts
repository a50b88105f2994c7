import {
  folkepensionAnsøgtDen,
  folkepensionBetalesFra,
  meddelelseOmFolkepension,
  retTilFolkepension,
} from '@sagsvej/law'
import { folkepensioner } from '../../folkepension/folkepensioner.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { registreret } from '../../sag/opslag.ts'
import { borgerenLever } from '../forloebsafgoerelse/krav.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'

const pensionen = ({ sag, gang }: Omstændigheder) => emne(sag, folkepensioner).get(gang.id)
const PENSIONER: ReadonlySet<unknown> = new Set(['foertidspension', 'seniorpension', 'tidlig_pension'])

/** It comes only to who applies; but for those who get another pension under the act (LSP.33.1 with LSP.37). */
const derErSøgt: Krav = {
  nøgle: 'soegt',
  titel: titel('Ansøgningen', 'The application'),
  efter: retTilFolkepension,
  hindringer: (s) =>
    pensionen(s)?.søgt !== undefined || PENSIONER.has(registreret(s.sag, 'pensionDuFaar', s.tider)?.værdi)
      ? []
      : [
          hindring(
            'part',
            'Der er ikke søgt om folkepension. Den kommer kun efter ansøgning, medmindre borgeren får en anden pension efter loven.',
            'No state pension was applied for. It comes only on application, unless the citizen gets another pension under the act.',
          ),
        ],
}

/** From the age comes near to the day the pension is paid from. */
export const folkepensionsgang: Sagsgang = {
  nøgle: 'folkepension',
  titel: { da: 'Folkepension', en: 'State pension' },
  siger: {
    da: 'Folkepension kommer kun efter ansøgning. Til 2017 skrev myndigheden i tide før alderen.',
    en: 'State pension comes only on application. Until 2017 the authority wrote in time before the age.',
  },
  begyndesVed: ['FolkepensionsalderNærmerSig'],
  sluttesVed: ['FolkepensionsstartFastsat'],
  id: (event: SagBegivenhed) => ('folkepensionsId' in event ? event.folkepensionsId : undefined),
  fakta: (s) => [[folkepensionAnsøgtDen, pensionen(s)?.søgt]],
  trin: [
    {
      nøgle: 'naer',
      titel: { da: 'Alderen nærmer sig', en: 'The age is near' },
      siger: {
        da: 'Følg med i, at der bliver søgt i tide.',
        en: 'See to it that it is applied for in time.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'altid' },
      gøresVed: ['FolkepensionsalderNærmerSig'],
    },
    {
      nøgle: 'paamindelse',
      titel: meddelelseOmFolkepension.bestemmelse.titel,
      siger: {
        da: 'Skriv til borgeren i rimelig tid før folkepensionsalderen, at pensionen kun kommer efter ansøgning.',
        en: 'Write to the citizen in reasonable time before the age that the pension comes only on application.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'lov', bestemmelse: meddelelseOmFolkepension },
      kræver: [borgerenLever],
      gøresVed: ['PåmindelseOmFolkepensionSendt'],
    },
    {
      nøgle: 'ansoegning',
      titel: { da: 'Ansøgning om folkepension', en: 'Application for state pension' },
      siger: { da: 'Borgeren søger selv.', en: 'The citizen applies.' },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'kan' },
      kræver: [borgerenLever],
      gøresVed: ['FolkepensionSøgt'],
    },
    {
      nøgle: 'start',
      titel: folkepensionBetalesFra.bestemmelse.titel,
      siger: {
        da: 'Fastsæt den dag, loven giver, når der er søgt.',
        en: 'Set the day the act gives, when it was applied for.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'kan' },
      kræver: [borgerenLever, derErSøgt],
      gøresVed: ['FolkepensionsstartFastsat'],
    },
  ],
}
