import { aldrig, alle, dage, den, hvis, tidspunkt, énAf } from '@sagsvej/rules'
import { fortsatRet9Marts2020 } from '../../fakta/varighed.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { fraværsdage } from '../foerste-fravaersdag.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import { efterUdløbUnderCovid, forlænget, fraOgTil, trin } from './trin.ts'

const nimarts = den('2020-03-09')
const kilder = [LOV(275, 2020), LBK(223, 2021)]

/** SDL.26.1 */
const nåetUnderNedlukningen = fraOgTil(revurderingstidspunkt, '2020-03-09', '2020-09-30')

/** SDL.26.2: reached before, and still entitled only because the municipality had not decided. */
const uafgjortDen9Marts = alle(
  revurderingstidspunkt.før(nimarts),
  fraværsdage.antalDage(nimarts, nimarts).mindst(dage(1)),
  fortsatRet9Marts2020,
)

export const covidForlængelseRegnesFra = tidspunkt('SDL.26.1.fra', {
  titel: { da: 'Hvornår covid-forlængelsen regnes fra', en: 'When the covid extension is counted from' },
  betyder: {
    da: 'Dagen er den, forlængelsens måneder regnes fra. Aldrig betyder, at reglen ikke dækker dig.',
    en: 'The day is the one the months of the extension are counted from. Never means that the rule does not cover you.',
  },
  vælgesEfter: efterUdløbUnderCovid(revurderingstidspunkt),
  versioner: [
    {
      fra: '2020-03-09',
      hjemmel: SDL('26', { stk: '1-2' }),
      kilder,
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Forlængelsen regnes fra den dag, sygedagpengene ville stoppe. Var grænsen nået før 9. marts 2020, regnes den fra 31. marts 2020.',
        en: 'The extension is counted from the day the benefit would stop. If the limit was reached before 9 March 2020 it is counted from 31 March 2020.',
      },
      er: hvis(
        nåetUnderNedlukningen,
        revurderingstidspunkt,
        hvis(uafgjortDen9Marts, den('2020-03-31'), aldrig),
      ),
    },
  ],
})

export const førsteCovidForlængelse = trin('SDL.26.1.covid', {
  titel: { da: 'Covid-forlængelse i 3 måneder', en: 'Covid extension of 3 months' },
  hjemmel: SDL('26', { stk: '1-2' }),
  kilder,
  siger: {
    da: 'Nåede du grænsen mellem 9. marts og 30. september 2020, forlænges sygedagpengene 3 måneder. Var den nået før, og var sagen ikke afgjort, gælder det til 30. juni 2020.',
    en: 'If you reached the limit between 9 March and 30 September 2020 the benefit is extended 3 months. If it was reached before and the case undecided, it is until 30 June 2020.',
  },
  udløb: revurderingstidspunkt,
  når: énAf(nåetUnderNedlukningen, uafgjortDen9Marts),
  så: hvis(nåetUnderNedlukningen, forlænget(revurderingstidspunkt, 3), den('2020-06-30')),
})

export const andenCovidForlængelse = trin('SDL.26.3.covid', {
  titel: { da: 'Covid-forlængelse i 3 måneder mere', en: 'Covid extension of another 3 months' },
  hjemmel: SDL('26', { stk: '3' }),
  kilder,
  siger: {
    da: 'Udløb den første covid-forlængelse mellem 30. juni og 30. september 2020, forlænges der 3 måneder mere.',
    en: 'If the first covid extension ran out between 30 June and 30 September 2020 there are 3 months more.',
  },
  udløb: førsteCovidForlængelse,
  når: alle(
    førsteCovidForlængelse.efter(revurderingstidspunkt),
    fraOgTil(førsteCovidForlængelse, '2020-06-30', '2020-09-30'),
  ),
  så: forlænget(førsteCovidForlængelse, 3),
})

/** Whoever could have the three months of SDL.26.3 has them already, and is past this month. */
export const covidForlængelseOktober2020 = trin('SDL.26c.covid', {
  titel: { da: 'Covid-forlængelse i 1 måned, oktober 2020', en: 'Covid extension of 1 month, October 2020' },
  hjemmel: SDL('26 c', { stk: '1-2' }),
  kilder: [LOV(1335, 2020), LBK(223, 2021)],
  siger: {
    da: 'Skulle sygedagpengene stoppe i oktober 2020, eller udløb en covid-forlængelse mellem 30. september og 31. oktober, forlænges der 1 måned.',
    en: 'If the benefit was to stop in October 2020, or a covid extension ran out between 30 September and 31 October, there is 1 month more.',
  },
  udløb: andenCovidForlængelse,
  når: fraOgTil(andenCovidForlængelse, '2020-09-30', '2020-10-31'),
  så: forlænget(andenCovidForlængelse, 1),
})
