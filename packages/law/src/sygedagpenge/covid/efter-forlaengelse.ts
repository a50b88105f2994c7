import { alle, den, hvis } from '@sagsvej/rules'
import { forlængelsenSlutter } from '../../fakta/forlaengelse.ts'
import { LBK, LOV } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { forlænget, fraOgTil, trin } from './trin.ts'

const kilder = [LOV(275, 2020), LBK(223, 2021)]
const treMåneder = forlænget(forlængelsenSlutter, 3)
const halvåretsUdgang = den('2020-06-30')

/** SDL.26a.1 and .2: three months, and never less than to 30 June 2020. */
export const førsteCovidForlængelseEfterForlængelse = trin('SDL.26a.1.covid', {
  titel: {
    da: 'Covid-forlængelse efter en anden forlængelse',
    en: 'Covid extension after another extension',
  },
  hjemmel: SDL('26 a', { stk: '1-2' }),
  kilder,
  siger: {
    da: 'Skulle din forlængelse slutte mellem 9. marts og 30. september 2020, forlænges den 3 måneder og mindst til 30. juni 2020.',
    en: 'If your extension was to end between 9 March and 30 September 2020 it is extended 3 months, and at least until 30 June 2020.',
  },
  udløb: forlængelsenSlutter,
  når: fraOgTil(forlængelsenSlutter, '2020-03-09', '2020-09-30'),
  så: hvis(treMåneder.før(halvåretsUdgang), halvåretsUdgang, treMåneder),
})

export const andenCovidForlængelseEfterForlængelse = trin('SDL.26a.3.covid', {
  titel: {
    da: 'Covid-forlængelse i 3 måneder mere efter en anden forlængelse',
    en: 'Covid extension of another 3 months after another extension',
  },
  hjemmel: SDL('26 a', { stk: '3' }),
  kilder,
  siger: {
    da: 'Udløb den første covid-forlængelse mellem 30. juni og 30. september 2020, forlænges der 3 måneder mere.',
    en: 'If the first covid extension ran out between 30 June and 30 September 2020 there are 3 months more.',
  },
  udløb: førsteCovidForlængelseEfterForlængelse,
  når: alle(
    førsteCovidForlængelseEfterForlængelse.efter(forlængelsenSlutter),
    fraOgTil(førsteCovidForlængelseEfterForlængelse, '2020-06-30', '2020-09-30'),
  ),
  så: forlænget(førsteCovidForlængelseEfterForlængelse, 3),
})

export const covidForlængelseOktober2020EfterForlængelse = trin('SDL.26d.covid', {
  titel: {
    da: 'Covid-forlængelse i 1 måned, oktober 2020, efter en anden forlængelse',
    en: 'Covid extension of 1 month, October 2020, after another extension',
  },
  hjemmel: SDL('26 d', { stk: '1-2' }),
  kilder: [LOV(1335, 2020), LBK(223, 2021)],
  siger: {
    da: 'Skulle forlængelsen slutte i oktober 2020, eller udløb en covid-forlængelse mellem 30. september og 31. oktober, forlænges der 1 måned.',
    en: 'If the extension was to end in October 2020, or a covid extension ran out between 30 September and 31 October, there is 1 month more.',
  },
  udløb: andenCovidForlængelseEfterForlængelse,
  når: fraOgTil(andenCovidForlængelseEfterForlængelse, '2020-09-30', '2020-10-31'),
  så: forlænget(andenCovidForlængelseEfterForlængelse, 1),
})
