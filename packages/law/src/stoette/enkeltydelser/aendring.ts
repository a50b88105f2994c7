import { alle, betingelse, énAf } from '@sagsvej/rules'
import { hvadÆndredeSig } from '../../fakta/enkeltudgift.ts'
import { kilde, LBK } from '../../lovsamling/kilder.ts'
import { læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { ændringenErEnSocialBegivenhed } from '../../skoen/aendring-i-forholdene.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

/** Read: a dear bill is no change of circumstances, while the benefits that rest on illness or unemployment are. */
export const PRINCIP_1_23 = kilde(
  'Ankestyrelsens principmeddelelse 1-23',
  'https://ast.dk/social/artikler/enkeltydelser/ny-principmeddelelse-aendrer-praksis-om-hjaelp-til-ekstraudgifter-til-varme-gas-og-el-som-folge-af-forsyningskrisen-sager-med-afslag-pa-hjaelp-skal-maske-genoptages',
)

/** § 81 does not say what changes count. § 11 names some as examples; birth and leave are named in practice. */
export const ændringerErSket = betingelse('LAS.81.1.ændring', {
  titel: { da: 'Dine forhold har ændret sig', en: 'Your circumstances have changed' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAS('81', { pkt: '1' }),
      ...læstAndetsteds(LBK(1460, 2007), LBK(241, 2021), LBK(1004, 2025), PRINCIP_1_23),
      siger: {
        da: 'Dine forhold har ændret sig, hvis du er blevet arbejdsløs eller syg, er på barsel eller har mistet den, der forsørgede dig. Andet kan også tælle, men at noget er blevet dyrere, er ikke nok.',
        en: 'Your circumstances have changed if you have become unemployed or ill, are on parental leave or have lost the one who provided for you. Other things may count too, but that something has become dearer is not enough.',
      },
      er: énAf(
        hvadÆndredeSig.er('ledighed', 'sygdom', 'barsel', 'mistet_forsoerger'),
        alle(hvadÆndredeSig.er('andet'), ændringenErEnSocialBegivenhed),
      ),
    },
  ],
})
