import { alle, betingelse, krav, led, måneder } from '@sagsvej/rules'
import { bopælsmånederEfter15 } from '../fakta/bopaelstid.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { bopælskravetErOpfyldt } from './bopael.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { statsborgerskabEllerLigestilling } from './statsborgerskab.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from './tekster.ts'

const treÅr = {
  hjemmel: LSP('4'),
  siger: {
    da: 'Du skal have boet fast i riget i mindst 3 år, fra du fyldte 15 år, til folkepensionsalderen.',
    en: 'You must have lived permanently in the realm for at least 3 years from the age of 15 to state pension age.',
  },
  er: bopælsmånederEfter15.mindst(måneder(36)),
} as const

export const treÅrsBopæl = betingelse('LSP.4', {
  titel: { da: 'Mindst 3 års bopæl', en: 'At least 3 years of residence' },
  vælgesEfter: påDenDag,
  versioner: [
    // The booklet of 2007 leaves it out.
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...treÅr },
    { fra: FRA_LBK_2009, ...læst(...LSP_ALLE), ...treÅr },
  ],
})

const betingelserne = {
  hjemmel: LSP('12', { stk: '1' }),
  siger: {
    da: 'Du kan få folkepension, når du har nået folkepensionsalderen og opfylder kravene om statsborgerskab og bopæl. Den kommer kun, hvis du søger, medmindre du får en anden pension efter loven.',
    en: 'You can get state pension when you have reached state pension age and meet the demands of citizenship and residence. It comes only if you apply, unless you get another pension under the act.',
  },
  er: alle(
    led(
      { da: 'du har nået folkepensionsalderen', en: 'you have reached state pension age' },
      vurderingsdato.tidligst(folkepensionsalderensDag),
    ),
    krav(
      '§ 2',
      { da: 'du opfylder kravet om statsborgerskab', en: 'you meet the demand of citizenship' },
      statsborgerskabEllerLigestilling,
    ),
    krav(
      '§ 3',
      { da: 'du opfylder kravet om bopæl', en: 'you meet the demand of residence' },
      bopælskravetErOpfyldt,
    ),
    krav(
      '§ 4',
      { da: 'du har boet i riget i mindst 3 år', en: 'you have lived in the realm for at least 3 years' },
      treÅrsBopæl,
    ),
  ),
} as const

export const retTilFolkepension = betingelse('LSP.12.1', {
  titel: { da: 'Ret til folkepension', en: 'The right to state pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...betingelserne },
    { fra: FRA_LBK_2009, ...læst(...LSP_ALLE), ...betingelserne },
  ],
})
