import { aldrig, betingelse, dage, hvis, kaldet, led, tidligsteAf, tidspunkt, énAf } from '@sagsvej/rules'
import { lægenVenterArbejdeInden26Uger } from '../fakta/forlaengelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { opfylderHelbredsbetingelserForFørtidspension } from '../skoen/forlaengelse.ts'
import { efterFraværetsBegyndelse, fraværetsBegyndelse, fraværetsSidsteDag } from './foerste-fravaersdag.ts'
import { grænseNavn, ugeLæsninger } from './uge.ts'

const IKKE_LÆST = {
  fra: '2006-07-03',
  til: '2011-02-06',
  kilder: [LBK(85, 2011)],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Reglerne for pensionister før februar 2011 er ikke læst.',
    en: 'The rules for pensioners before February 2011 have not been read.',
  },
  ukendt: {
    da: 'Hvor længe pensionister kunne få sygedagpenge før 7. februar 2011, har vi ikke læst.',
    en: 'How long pensioners could have sickness benefit before 7 February 2011 we have not read.',
  },
} as const

const fårSeniorEllerFørtidspension = led(
  { da: 'du får senior- eller førtidspension', en: 'you get senior or disability pension' },
  pensionDuFår.er('foertidspension', 'seniorpension'),
)
/** Asked of a past absence: who reached the age after it was well by then. */
const harNåetPensionsalderen = led(
  { da: 'du har nået folkepensionsalderen', en: 'you have reached state pension age' },
  tidligsteAf(vurderingsdato, fraværetsSidsteDag).tidligst(folkepensionsalderensDag),
)
const fårTidligPension = led(
  { da: 'du får tidlig pension', en: 'you get early pension' },
  pensionDuFår.er('tidlig_pension'),
)

/** Those of the groups that a person can name themselves: a pension, or the age for one. */
export const harPensionEllerAlderen = énAf(
  fårSeniorEllerFørtidspension,
  harNåetPensionsalderen,
  fårTidligPension,
)

/** The three groups whose limit is SDL.25.1 and not SDL.24.1. The groups were added to as new pensions came. */
export const erPensionistMv = énAf(
  fårSeniorEllerFørtidspension,
  led(
    { da: 'dit helbred opfylder betingelserne for førtidspension', en: 'your health meets the conditions' },
    opfylderHelbredsbetingelserForFørtidspension,
  ),
  harNåetPensionsalderen,
  fårTidligPension,
)

export const revurderingForPensionister = tidspunkt('SDL.25.1', {
  titel: { da: 'Grænsen for pensionister m.fl.', en: 'The limit for pensioners and others' },
  betyder: {
    da: 'Dagen er den sidste i den måned, hvor grænsen er overskredet. Aldrig betyder, at fraværet slutter, før det sker.',
    en: 'The day is the last of the month in which the limit is passed. Never means that the absence ends before that.',
  },
  vælgesEfter: efterFraværetsBegyndelse,
  relevantNår: erPensionistMv,
  versioner: [
    { ...IKKE_LÆST, hjemmel: SDL('25', { stk: '1' }) },
    {
      fra: '2011-02-07',
      hjemmel: SDL('25', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(487, 2014), LBK(107, 2020), LBK(223, 2021), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpenge slutter med udgangen af en måned, når du har fået dem i mere end 26 uger i de seneste 12 kalendermåneder. Seniorpension er med fra 2020 og tidlig pension fra 2021.',
        en: 'Sickness benefit ends with a calendar month when you have had it for more than 26 weeks in the last 12 calendar months. Senior pension is included from 2020 and early pension from 2021.',
      },
      læsninger: ugeLæsninger((days, perWeek) => {
        const grænse = kaldet(
          grænseNavn(26, perWeek),
          days.vedUdgangenAfKalendermåned(12, dage(26 * perWeek), fraværetsBegyndelse),
        )
        return hvis(grænse.senest(fraværetsSidsteDag), grænse, aldrig)
      }),
    },
  ],
})

/** SDL.29: the municipality "can"; a doctor's estimate is what it asks for, so a person still decides. */
export const kanForlængesForPensionister = betingelse('SDL.29.1', {
  titel: { da: 'Forlængelse for pensionister m.fl.', en: 'Extension for pensioners and others' },
  vælgesEfter: efterFraværetsBegyndelse,
  relevantNår: erPensionistMv,
  versioner: [
    { ...IKKE_LÆST, hjemmel: SDL('29') },
    {
      fra: '2011-02-07',
      hjemmel: SDL('29'),
      kilder: [LBK(85, 2011), LBK(1179, 2023), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen kan forlænge, når en læge skønner, at du højst om 26 uger kan arbejde eller stå til rådighed igen.',
        en: 'The municipality can extend when a doctor expects that in at most 26 weeks you can work or be available for work again.',
      },
      er: lægenVenterArbejdeInden26Uger,
    },
  ],
})
