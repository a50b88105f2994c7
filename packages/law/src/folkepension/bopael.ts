import { afrundTil, alle, betingelse, krav, led, måneder, tal, énAf } from '@sagsvej/rules'
import {
  flyttetEfterTilkendelsen,
  harDanskIndfødsret,
  harHyrePåDanskSkib,
  månederFra15TilPensionen,
} from '../fakta/folkepension.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { særligeOmstændighederForPensionIUdlandet } from '../skoen/folkepension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { borFastHer, månederDerTæller } from './danmark-eller-riget.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_SIDEN_2019 } from './tekster.ts'

/** LBK 1137/2014 and LBK 10/2015 lack § 3 in the copy read. */
const MED_PARAGRAF_3 = [
  ...LSP_2009_2012,
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1239, 2016),
  LBK(1208, 2017),
  ...LSP_SIDEN_2019,
] as const

const fireGangeBopælen = månederDerTæller.gange(tal('antal', 4), 'måneder', afrundTil('ned', 'måneder', '1'))

const beholder = {
  hjemmel: LSP('3', { stk: '3' }),
  siger: {
    da: 'Flytter du til udlandet, efter at du har fået pension, beholder du den som dansk statsborger, hvis du har boet fast i Danmark i mindst 10 år efter dit 15. år eller i mindst en fjerdedel af tiden derfra til pensionen.',
    en: 'If you move abroad after you were granted a pension you keep it as a Danish citizen if you have lived permanently in Denmark for at least 10 years since you turned 15, or for at least a quarter of the time from then to the pension.',
  },
  er: alle(
    led({ da: 'du er dansk statsborger', en: 'you are a Danish citizen' }, harDanskIndfødsret),
    led(
      { da: 'du havde fået pension, før du flyttede', en: 'you had the pension before you moved' },
      flyttetEfterTilkendelsen,
    ),
    led(
      {
        da: 'du har boet fast i Danmark længe nok',
        en: 'you have lived permanently in Denmark long enough',
      },
      énAf(
        led({ da: 'mindst 10 år', en: 'at least 10 years' }, månederDerTæller.mindst(måneder(120))),
        led(
          { da: 'mindst en fjerdedel af tiden', en: 'at least a quarter of the time' },
          fireGangeBopælen.mindst(månederFra15TilPensionen),
        ),
      ),
    ),
  ),
} as const

export const pensionenBeholdesIUdlandet = betingelse('LSP.3.3', {
  titel: { da: 'Pensionen beholdes i udlandet', en: 'The pension is kept abroad' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...beholder },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...beholder },
  ],
})

const tredive = {
  hjemmel: LSP('3', { stk: '2' }),
  siger: {
    da: 'Har du som dansk statsborger nået folkepensionsalderen og boet fast i Danmark i mindst 30 år efter dit 15. år, kan du få folkepension, selv om du bor i udlandet.',
    en: 'If you are a Danish citizen, have reached state pension age and lived permanently in Denmark for at least 30 years since you turned 15, you can get state pension although you live abroad.',
  },
  er: alle(
    led({ da: 'du er dansk statsborger', en: 'you are a Danish citizen' }, harDanskIndfødsret),
    led(
      { da: 'du har nået folkepensionsalderen', en: 'you have reached state pension age' },
      vurderingsdato.tidligst(folkepensionsalderensDag),
    ),
    led(
      {
        da: 'du har boet fast i Danmark i mindst 30 år',
        en: 'you have lived permanently in Denmark for at least 30 years',
      },
      månederDerTæller.mindst(måneder(360)),
    ),
  ),
} as const

export const folkepensionUansetBopæl = betingelse('LSP.3.2', {
  titel: { da: 'Folkepension, når du bor i udlandet', en: 'State pension when you live abroad' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...tredive },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...tredive },
  ],
})

const bopælskravet = {
  hjemmel: LSP('3', { stk: '1' }),
  siger: {
    da: 'Du skal bo fast i Danmark eller have hyre på et dansk skib. Bor du i udlandet, kan lange år i Danmark eller særlige omstændigheder give dig pensionen alligevel.',
    en: 'You must live permanently in Denmark or be hired on a Danish ship. If you live abroad, long years in Denmark or special circumstances can give you the pension all the same.',
  },
  er: énAf(
    krav(
      '§ 3, stk. 1',
      {
        da: 'du bor fast i Danmark eller har hyre på et dansk skib',
        en: 'you live permanently in Denmark or are hired on a Danish ship',
      },
      énAf(borFastHer, harHyrePåDanskSkib),
    ),
    krav(
      '§ 3, stk. 2',
      {
        da: 'du har nået folkepensionsalderen med 30 års bopæl',
        en: 'you reached state pension age with 30 years of residence',
      },
      folkepensionUansetBopæl,
    ),
    krav(
      '§ 3, stk. 3',
      { da: 'du beholder pensionen', en: 'you keep the pension' },
      pensionenBeholdesIUdlandet,
    ),
    krav(
      '§ 3, stk. 4',
      {
        da: 'du fik pension, før du flyttede, og særlige omstændigheder taler for det',
        en: 'you had the pension before you moved, and special circumstances speak for it',
      },
      alle(flyttetEfterTilkendelsen, særligeOmstændighederForPensionIUdlandet),
    ),
  ),
} as const

/** The booklet of 2007 does not mention the leave of subsection 4. */
export const bopælskravetErOpfyldt = betingelse('LSP.3.1', {
  titel: { da: 'Bopæl for at få pension', en: 'Residence for a pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...bopælskravet },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_3), ...bopælskravet },
  ],
})
