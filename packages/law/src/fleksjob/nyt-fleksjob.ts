import { aldrigOpfyldt, alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import {
  sammeArbejdsgiverIFleksjobbet,
  sammeOpgaverIFleksjobbet,
  ændringIFleksjobbet,
} from '../fakta/fleksjob-aendring.ts'
import { kilde, LBK } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_2013 } from './gammel-ordning-tekster.ts'

/** What ends the old scheme is not in the act: it is how the ministry and the municipalities read "new". */
export const erNytFleksjob = betingelse('LAB.133.1.nyt', {
  titel: { da: 'Ændringen er et nyt fleksjob', en: 'The change is a new flex job' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...FØR_2013,
      siger: {
        da: 'Før 2013 var der kun én ordning, så det betød ikke noget, om fleksjobbet var nyt.',
        en: 'Before 2013 there was one scheme only, so it did not matter whether the flex job was new.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAB('71'),
      ...læstAndetsteds(
        kilde(
          'Cabi: Grænsen mellem ny og gammel ordning',
          'https://www.cabiweb.dk/temaer/fleksjob/om-fleksjob-for-jobcentre/ny-og-gammel-fleksjobordning/',
        ),
        kilde('Cabi: Fleksjob – ansat før 2013', 'https://www.cabiweb.dk/lovstof/fleksjob-ansat-foer-2013/'),
        kilde(
          'Scleroseforeningen: Fleksjob efter regler før og efter 2013',
          'https://www.scleroseforeningen.dk/netraadgivningen/fleksjob-efter-regler-2013-og-efter',
        ),
        kilde(
          'Kerteminde Kommune: Fleksjob før 2013',
          'https://kerteminde.dk/borger/job-sygedagpenge-og-ledighed/fleksjob/fleksjob-foer-2013',
        ),
        LBK(280, 2024),
      ),
      siger: {
        da: 'Nye timer eller skånebehov er ikke et nyt fleksjob. Det er flytning og ændret stilling heller ikke, når arbejdsgiver, område og opgaver er de samme. Bliver du ledig eller afskediget og ansat igen, er det nyt.',
        en: 'New hours or needs at work are no new flex job. Nor are a move or a changed post when employer, field and tasks are the same. If you become unemployed, or are dismissed and hired again, it is new.',
      },
      er: énAf(
        ændringIFleksjobbet.er('ledig', 'genansat', 'nyt_job'),
        alle(
          ændringIFleksjobbet.er('beskrivelse', 'arbejdssted'),
          ikke(alle(sammeArbejdsgiverIFleksjobbet, sammeOpgaverIFleksjobbet)),
        ),
        alle(ændringIFleksjobbet.er('overdragelse'), ikke(sammeOpgaverIFleksjobbet)),
      ),
    },
  ],
})
