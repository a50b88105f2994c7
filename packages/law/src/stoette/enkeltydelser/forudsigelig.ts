import { aldrigOpfyldt, alle, altid, betingelse, den, hvis, ikke } from '@sagsvej/rules'
import { energiregningenFra, energiregningenTil } from '../../fakta/energiregning.ts'
import { enkeltudgiftensArt } from '../../fakta/enkeltudgift.ts'
import { kilde, LBK, ulæst } from '../../lovsamling/kilder.ts'
import { læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { enkeltudgiftenErRimeligtBegrundet, forbrugetErUrimeligtHøjt } from '../../skoen/enkeltudgift.ts'
import { behovetKunneIkkeForudses } from '../../skoen/forudsigelig.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { PRINCIP_1_23 } from './aendring.ts'

/** The energy prices of those months are put on a par with fire and flood. */
const energiIForsyningskrisen = alle(
  enkeltudgiftensArt.er('energi'),
  energiregningenFra.tidligst(den('2021-10-01')),
  energiregningenTil.senest(den('2023-04-30')),
)

const PRAKSIS = [
  LBK(1460, 2007),
  LBK(1004, 2025),
  PRINCIP_1_23,
  kilde(
    'Lundsteen & Wiederquist om enkeltydelser',
    'https://lundsteenwiederquist.dk/index.php/category/enkeltydelser/',
  ),
  ulæst('Vejledning om hjælp i særlige tilfælde'),
] as const

/** The act names no kinds. Those below can be foreseen as a rule; of others a person must judge. */
export const udgiftenKunneForudses = betingelse('LAS.81.1.forudsigelig', {
  titel: { da: 'Udgiften kunne forudses', en: 'The expense could be foreseen' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAS('81', { pkt: '2' }),
      ...læstAndetsteds(...PRAKSIS),
      siger: {
        da: 'Indskud, flytning, almindelig udskiftning af ting i hjemmet, fødsel, dåb og konfirmation kan normalt forudses. De høje energiregninger fra oktober 2021 til april 2023 kunne ikke.',
        en: 'Deposits, removals, ordinary replacement of things in the home, birth, baptism and confirmation can normally be foreseen. The high energy bills from October 2021 to April 2023 could not.',
      },
      er: hvis(
        enkeltudgiftensArt.er(
          'boligindskud',
          'flytning',
          'almindelig_udskiftning',
          'foedsel_daab_konfirmation',
        ),
        altid,
        hvis(energiIForsyningskrisen, aldrigOpfyldt, ikke(behovetKunneIkkeForudses)),
      ),
    },
  ],
})

export const udgiftenErRimelig = betingelse('LAS.81.1.rimelig', {
  titel: { da: 'Udgiften er rimelig', en: 'The expense is reasonable' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LAS('81', { pkt: '1' }),
      ...læstAndetsteds(...PRAKSIS),
      siger: {
        da: 'Udgiften skal være rimeligt begrundet. En energiregning fra oktober 2021 til april 2023 er det, medmindre forbruget var urimeligt højt.',
        en: 'The expense must be reasonably grounded. An energy bill from October 2021 to April 2023 is, unless the use was unreasonably high.',
      },
      er: hvis(energiIForsyningskrisen, ikke(forbrugetErUrimeligtHøjt), enkeltudgiftenErRimeligtBegrundet),
    },
  ],
})
