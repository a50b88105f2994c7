import { aldrigOpfyldt, alle, betingelse, krav, led, måneder, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { LSP_2009_2012 } from '../folkepension/tekster.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { dokumenteretIngenForbedring } from '../skoen/foertidspension.ts'
import { heltÅbenbartIngenForbedring } from '../skoen/organisering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { alderenForFørtidspension } from './alder.ts'
import { fyldt } from './fyldt.ts'
import {
  EFTER_LOV_1750,
  LSP_16_2013_2017,
  LSP_16_SIDEN_2019,
  REFORMEN,
  SIDSTE_FØR_REFORMEN,
} from './tekster.ts'

const kravet = (ved: { da: string; en: string }) =>
  ({
    hjemmel: LSP('16', { stk: '2' }),
    siger: {
      da: `Er du mellem 18 og 39 år, kan du få førtidspension, hvis det er dokumenteret eller helt åbenbart, at din arbejdsevne ikke kan forbedres${ved.da}.`,
      en: `If you are between 18 and 39 you can get disability pension if it is documented or quite plain that your ability to work cannot be improved${ved.en}.`,
    },
    er: alle(
      led({ da: 'du er fyldt 18 år', en: 'you have turned 18' }, fyldt(18)),
      led(
        { da: 'du er ikke fyldt 40 år', en: 'you have not turned 40' },
        vurderingsdato.før(fødselsdag.plus(måneder(480))),
      ),
      led(
        {
          da: 'arbejdsevnen kan ikke forbedres',
          en: 'the ability to work cannot be improved',
        },
        énAf(dokumenteretIngenForbedring, heltÅbenbartIngenForbedring),
      ),
    ),
  }) as const

const kort = kravet({ da: '', en: '' })
const relevante = kravet({
  da: ' ved forløb, behandling eller andet, der er relevant for dig',
  en: ' by courses, treatment or anything else that is relevant to you',
})
const LOV_553 = kilde('DUKH: Førtidspension til personer under 40 år')

/** Asked of those below 40 only; there was no demand of this kind before 2013, when 18 was enough. */
export const førtidspensionUnder40 = betingelse('LSP.16.2', {
  titel: { da: 'Førtidspension, før du fylder 40', en: 'Disability pension before you turn 40' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: SIDSTE_FØR_REFORMEN,
      hjemmel: LSP('16', { stk: '1' }),
      ...læst(...LSP_2009_2012),
      siger: {
        da: 'Loven havde ingen særlig regel for dem under 40 år. Fra 18 år gjaldt det samme for alle.',
        en: 'The act had no rule of its own for those below 40. From the age of 18 the same held for all.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: REFORMEN,
      til: '2018-05-31',
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017),
      ...kort,
    },
    {
      fra: '2018-06-01',
      til: '2019-09-22',
      ...læstAndetsteds(LBK(983, 2019), LOV_553),
      ...relevante,
    },
    { fra: '2019-09-23', til: '2026-01-31', ...læst(...LSP_16_SIDEN_2019), ...relevante },
    { fra: '2026-02-01', ...ubekræftet(...EFTER_LOV_1750), ...relevante },
  ],
})

export const alderskravetErOpfyldt = énAf(
  krav('§ 16, stk. 1', { da: 'du har alderen', en: 'you are of the age' }, alderenForFørtidspension),
  krav(
    '§ 16, stk. 2',
    { da: 'du er under 40 år og opfylder kravet', en: 'you are below 40 and meet the demand' },
    førtidspensionUnder40,
  ),
)
