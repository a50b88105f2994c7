import { aldrigOpfyldt, alle, beregning, betingelse, led, måneder, tal, énAf } from '@sagsvej/rules'
import {
  egenbetalingForBilligsteMedicin,
  egenbetalingForMedicin,
} from '../../fakta/egenbetaling-for-medicin.ts'
import { fårKontanthjælpVedMedicin, medicinTil, månederMedKontanthjælpAf18 } from '../../fakta/medicin.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAS_ALLE } from '../tekster.ts'

const INGEN_REGEL = {
  hjemmel: LAS('82 b'),
  siger: {
    da: 'Reglen fandtes ikke. Hjælp til medicin blev søgt som anden hjælp til behandling.',
    en: 'The rule did not exist. Help with medicine was applied for like other help with treatment.',
  },
} as const
const FØR_JULI_2025 = { fra: FRA_LBK_2007, til: '2025-06-30', ...læst(...LAS_ALLE.slice(0, -1)) } as const

export const medicinUdenEgenbetaling = betingelse('LAS.82b.1', {
  titel: { da: 'Medicin uden egenbetaling', en: 'Medicine without own payment' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...INGEN_REGEL, er: aldrigOpfyldt },
    { ...FØR_JULI_2025, ...INGEN_REGEL, er: aldrigOpfyldt },
    {
      fra: '2025-07-01',
      hjemmel: LAS('82 b'),
      ...læst(LBK(1004, 2025)),
      siger: {
        da: 'Har du fået kontanthjælp i 12 af de seneste 18 måneder, betaler kommunen din del af medicin med tilskud. Til dine børn gælder det, så snart du får kontanthjælp.',
        en: 'If you have got social assistance in 12 of the last 18 months the municipality pays your share of subsidised medicine. For your children it holds as soon as you get social assistance.',
      },
      er: alle(
        led({ da: 'du får kontanthjælp', en: 'you get social assistance' }, fårKontanthjælpVedMedicin),
        led(
          {
            da: 'medicinen er til dit barn, eller du har fået kontanthjælp i 12 af 18 måneder',
            en: 'the medicine is for your child, or you have got social assistance in 12 of 18 months',
          },
          énAf(
            medicinTil.er('dit_barn'),
            alle(medicinTil.er('dig'), månederMedKontanthjælpAf18.mindst(måneder(12))),
          ),
        ),
      ),
    },
  ],
})

export const hjælpTilMedicin = beregning('LAS.82b.2', 'kr', {
  titel: { da: 'Kommunens betaling af medicinen', en: 'What the municipality pays of the medicine' },
  vælgesEfter: påDenDag,
  relevantNår: medicinUdenEgenbetaling,
  versioner: [
    { ...FØR_LBK_2007, ...INGEN_REGEL, er: tal('kr', 0) },
    { ...FØR_JULI_2025, ...INGEN_REGEL, er: tal('kr', 0) },
    {
      fra: '2025-07-01',
      hjemmel: LAS('82 b', { stk: '2' }),
      ...læst(LBK(1004, 2025)),
      siger: {
        da: 'Kommunen betaler hele din egenbetaling, men højst det, du skulle betale for det billigste præparat.',
        en: 'The municipality pays all of your own payment, but at most what you would pay for the cheapest product.',
      },
      er: egenbetalingForMedicin.dogHøjst(egenbetalingForBilligsteMedicin),
    },
  ],
})
