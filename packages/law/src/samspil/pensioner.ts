import { tidsrum } from '@sagsvej/rules'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'
import { DAGE_FØR_SENIORPENSION } from './foer-pensionen.ts'

const senior = beggeDage('seniorpension', 'foertidspension')

export const seniorpensionOgFørtidspension = tidsrum('LSP.26a.5', {
  titel: {
    da: 'Dage med både seniorpension og førtidspension',
    en: 'Days with both seniorpension and førtidspension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(senior),
  versioner: [
    { ...DAGE_FØR_SENIORPENSION, hjemmel: LSP('26 a', { stk: '5' }), er: senior },
    {
      fra: '2020-01-01',
      til: '2021-02-11',
      hjemmel: LSP('26 a', { stk: '5' }),
      ...dagenErIkkeFundet(
        {
          da: 'Loven, som den blev vedtaget i december 2019, siger det ikke. Lovteksten fra februar 2021 gør. Hvilken dag reglen begyndte, er ikke fundet.',
          en: 'The act as passed in December 2019 does not say so. The text of February 2021 does. The day the rule began has not been found.',
        },
        LOV(1559, 2019),
        LBK(234, 2021),
      ),
      siger: {
        da: 'Fra februar 2021 kan ingen få begge pensioner samtidig.',
        en: 'From February 2021 nobody can get both pensions together.',
      },
    },
    {
      fra: '2021-02-12',
      hjemmel: LSP('26 a', { stk: '5' }),
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger: {
        da: 'Får du førtidspension, kan du ikke også få seniorpension.',
        en: 'If you get førtidspension you cannot also get seniorpension.',
      },
      er: senior,
      note: {
        da: 'Siden 2022 siger loven, at seniorpension ikke kan tilkendes den, der er tilkendt førtidspension. Før sagde den, at de ikke kan gives samtidig.',
        en: 'Since 2022 the act says that seniorpension cannot be granted to one who has been granted førtidspension. Before, that they cannot be paid together.',
      },
    },
  ],
})

const folkepension = beggeDage('folkepension', 'foertidspension', 'seniorpension', 'tidlig_pension')

const overgår = {
  hjemmel: LSP('37'),
  siger: {
    da: 'Den 1. i måneden efter folkepensionsalderen bliver pensionen til folkepension, uden at du søger. Du kan ikke få begge.',
    en: 'On the 1st of the month after pension age the pension becomes folkepension without your applying. You cannot get both.',
  },
  er: folkepension,
} as const

export const folkepensionOgAndenPension = tidsrum('LSP.37', {
  titel: {
    da: 'Dage med både folkepension og en anden pension',
    en: 'Days with both folkepension and another pension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(folkepension),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-10-01',
      ...ubekræftet(LBK(982, 2009), ulæst('Lovteksten før oktober 2009')),
      ...overgår,
    },
    {
      fra: '2009-10-02',
      ...læst(
        LBK(982, 2009),
        LBK(390, 2013),
        LBK(1208, 2017),
        LBK(983, 2019),
        LBK(234, 2021),
        LBK(527, 2022),
        LBK(1123, 2024),
      ),
      ...overgår,
      note: {
        da: 'Seniorpension og tidlig pension kom med i lovteksten fra februar 2021.',
        en: 'Seniorpension and tidlig pension came into the text of February 2021.',
      },
    },
  ],
})
