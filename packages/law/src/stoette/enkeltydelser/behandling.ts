import { alle, beregning, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import {
  behandlingUdenForDetOffentlige,
  offentligBehandlingFindes,
  udgiftenDækkesEfterAndenLov,
} from '../../fakta/hjaelp-til-behandling.ts'
import { formueUdenMéngodtgørelse, méngodtgørelse } from '../../fakta/mengodtgoerelse.ts'
import { kilde, LBK } from '../../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import {
  behandlingenErNødvendig,
  privatBehandlingErLægeligtVelbegrundet,
} from '../../skoen/hjaelp-til-behandling.ts'
import { kanIkkeBetaleUdgiften } from '../../skoen/kan-ikke-betale.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændretSiden2007 } from '../tekster.ts'
import { søgtForSent } from './soegt-for-sent.ts'

export const hjælpTilBehandling = betingelse('LAS.82.1', {
  titel: {
    da: 'Hjælp til sygebehandling, medicin og tandlæge',
    en: 'Help with treatment, medicine and dental care',
  },
  vælgesEfter: påDenDag,
  versioner: uændretSiden2007({
    hjemmel: LAS('82'),
    siger: {
      da: 'Du kan få hjælp til nødvendig behandling, medicin eller tandlæge, når du ikke selv kan betale, og ingen anden lov dækker. Uden for det offentlige kun undtagelsesvis, når det offentlige ikke kan behandle dig.',
      en: 'You may get help with necessary treatment, medicine or dental care when you cannot pay and no other act covers it. Outside the public system only exceptionally, when it cannot treat you.',
    },
    er: alle(
      led(
        { da: 'udgiften dækkes ikke efter en anden lov', en: 'the expense is not covered under another act' },
        ikke(udgiftenDækkesEfterAndenLov),
      ),
      led({ da: 'du kan ikke selv betale', en: 'you cannot pay yourself' }, kanIkkeBetaleUdgiften),
      led(
        {
          da: 'behandlingen er nødvendig og velbegrundet',
          en: 'the treatment is necessary and well founded',
        },
        behandlingenErNødvendig,
      ),
      led(
        {
          da: 'er den uden for det offentlige, kan det offentlige ikke behandle dig, og den er lægeligt velbegrundet',
          en: 'if it is outside the public system, that system cannot treat you, and it is medically well founded',
        },
        énAf(
          ikke(behandlingUdenForDetOffentlige),
          alle(ikke(offentligBehandlingFindes), privatBehandlingErLægeligtVelbegrundet),
        ),
      ),
      led({ da: 'du søgte i tide', en: 'you applied in time' }, ikke(søgtForSent)),
    ),
  }),
})

const medMén = {
  hjemmel: LAS('82'),
  siger: {
    da: 'En godtgørelse for varigt mén tæller med i din formue som alle andre penge, når kommunen ser på, om du selv kan betale.',
    en: 'A compensation for permanent injury counts in your wealth like any other money when the municipality sees whether you can pay yourself.',
  },
  er: formueUdenMéngodtgørelse.plus(méngodtgørelse),
} as const
const PRINCIP_1_20 = kilde(
  'Ankestyrelsens principafgørelse 1-20',
  'https://www.landbrugsinfo.dk/basis/c/5/6/familie_socialjura_p1_20',
)

export const formueVedBehandling = beregning('LAS.82.1.formue', 'kr', {
  titel: { da: 'Den formue, du selv kan betale af', en: 'The wealth you can pay from' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      ...medMén,
      ...ubekræftet(LBK(1460, 2007), PRINCIP_1_20),
      note: {
        da: 'Afgørelsen er fra 2020. At loven skulle læses sådan før, er vores slutning.',
        en: 'The decision is of 2020. That the act was to be read so before is our inference.',
      },
    },
    { fra: '2020-01-01', ...medMén, ...læstAndetsteds(LBK(241, 2021), LBK(1004, 2025), PRINCIP_1_20) },
  ],
})
