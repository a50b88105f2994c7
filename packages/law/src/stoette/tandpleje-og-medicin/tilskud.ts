import { afrundTil, alle, beregning, hvis, måneder, satsDen, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { fødselsdag } from '../../fakta/person.ts'
import { tandplejeudgifterIÅret } from '../../fakta/tandbehandling.ts'
import { ydelseFørFradragVedTandpleje } from '../../fakta/tandplejens-maalgruppe.ts'
import { ydelseVedTandpleje } from '../../fakta/ydelse-ved-tandpleje.ts'
import { kilde, LBK } from '../../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { forhøjetSats } from '../../satser/kontanthjaelp.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_TANDPLEJE, retTilTandplejetilskud, TANDPLEJE_2013 } from './ret-til-tilskud.ts'

const INTET = tal('kr', 0)
const over = (egenbetaling: number) => tandplejeudgifterIÅret.minus(tal('kr', egenbetaling)).dogMindst(INTET)
const procentOver = (procent: number, egenbetaling: number) =>
  over(egenbetaling).gange(tal('procent', procent), 'kr', afrundTil('nærmeste', 'kr', '0.01'))
const fyldt = (år: number) => vurderingsdato.tidligst(fødselsdag.plus(måneder(12 * år)))

/** Those of 25 to 29 on education help without a supplement get what the young get, since 2014. */
const ungPåLavHjælp = alle(ydelseVedTandpleje.er('uddannelseshjaelp_uden_tillaeg'), fyldt(25))

const L169_2015 = kilde(
  'Lovforslag L 169 (2014-15) som fremsat, § 2',
  'https://ft.dk/samling/20141/lovforslag/l169/20141_l169_som_fremsat.htm',
)

export const tandplejetilskudIÅret = beregning('LAS.82a.2', 'kr', {
  titel: { da: 'Tilskud til tandlæge i kalenderåret', en: 'The dental grant of the calendar year' },
  vælgesEfter: påDenDag,
  relevantNår: retTilTandplejetilskud,
  versioner: [
    { ...FØR_TANDPLEJE, er: INTET },
    {
      fra: '2013-01-01',
      til: '2013-12-31',
      hjemmel: LAS('82 a', { stk: '2' }),
      ...TANDPLEJE_2013,
      siger: {
        da: 'Under 25 år dækkede tilskuddet alt over 600 kr. om året. Fra 25 år dækkede det 65 procent af det over 800 kr.',
        en: 'Under 25 the grant covered all above 600 kroner a year. From 25 it covered 65 per cent of what was above 800.',
      },
      er: hvis(fyldt(25), procentOver(65, 800), over(600)),
    },
    {
      fra: '2014-01-01',
      til: '2015-05-31',
      hjemmel: LAS('82 a', { stk: '2-4' }),
      ...læstAndetsteds(LBK(1193, 2014), L169_2015, kilde('Lov nr. 894 af 4. juli 2013 om uddannelseshjælp')),
      siger: {
        da: 'Under 25 år, eller under 30 på uddannelseshjælp uden tillæg, dækkede tilskuddet alt over 600 kr. om året. Ellers 65 procent af det over 800 kr.',
        en: 'Under 25, or under 30 on education help without a supplement, the grant covered all above 600 kroner a year. Otherwise 65 per cent of what was above 800.',
      },
      er: hvis(ungPåLavHjælp, over(600), hvis(fyldt(25), procentOver(65, 800), over(600))),
    },
    {
      fra: '2015-06-01',
      til: '2025-06-30',
      hjemmel: LAS('82 a', { stk: '2-4' }),
      ...læstAndetsteds(
        L169_2015,
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(247, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
      ),
      siger: {
        da: 'Du betaler selv de første 600 kr. om året. Af resten får du alt under 25 år, eller under 30 på uddannelseshjælp uden tillæg, og ellers 65 procent.',
        en: 'You pay the first 600 kroner a year yourself. Of the rest you get all if under 25, or under 30 on education help without a supplement, and otherwise 65 per cent.',
      },
      er: hvis(ungPåLavHjælp, over(600), hvis(fyldt(25), procentOver(65, 600), over(600))),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('82 a', { stk: '2-4' }),
      ...læst(LBK(1004, 2025)),
      siger: {
        da: 'Du betaler selv de første 600 kr. om året. Af resten får du alt, når din ydelse er under en grænse, og ellers 65 procent.',
        en: 'You pay the first 600 kroner a year yourself. Of the rest you get all when your benefit is below a limit, and otherwise 65 per cent.',
      },
      er: hvis(
        ydelseFørFradragVedTandpleje.under(satsDen(forhøjetSats, vurderingsdato)),
        over(600),
        procentOver(65, 600),
      ),
    },
  ],
})
