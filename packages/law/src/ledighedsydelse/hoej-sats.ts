import { aldrigOpfyldt, betingelse, énAf } from '@sagsvej/rules'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { høredeTilEnAfDeFire, niMånederIFleksjob } from './gruppe.ts'
import { KAPITEL_7, KAPITEL_7_FØR_2013 } from './kilder.ts'

export const højLedighedsydelse = betingelse('LAS.74a.2', {
  titel: {
    da: 'Ledighedsydelse med 89 pct. af højeste dagpenge',
    en: 'Flex job unemployment benefit at 89 per cent of the highest dagpenge',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 d', { stk: '2' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Satsen på 89 pct. fandtes ikke før 2013. Ydelsen fulgte din indtægt i 3 måneder.',
        en: 'The rate of 89 per cent did not exist before 2013. The benefit followed your income in 3 months.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('74 a', { stk: '2-4' }),
      ...KAPITEL_7,
      siger: {
        da: 'Du får 89 pct. af højeste dagpenge, hvis du havde en af fire ydelser, da du blev visiteret, eller når du har været ansat i fleksjob i 9 måneder inden for de seneste 18. Ellers får du en lavere sats, der afhænger af, om du forsørger et barn.',
        en: 'You get 89 per cent of the highest dagpenge if you had one of four benefits when you were found eligible, or once you have been employed in a flex job for 9 months within the latest 18. Otherwise you get a lower rate that depends on whether you provide for a child.',
      },
      note: {
        da: 'Er du dømt for visse forbrydelser mod staten og omfattet af lovens §§ 10 f-10 j, får du i en tid højst den laveste kontanthjælp. Det er ikke regnet med her.',
        en: 'If you are convicted of certain crimes against the state and come under §§ 10 f-10 j, you get for a time at most the lowest social assistance. That is not reckoned in here.',
      },
      er: énAf(høredeTilEnAfDeFire, niMånederIFleksjob),
    },
  ],
})
