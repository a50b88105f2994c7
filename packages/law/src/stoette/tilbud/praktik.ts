import {
  aldrig,
  aldrigOpfyldt,
  alle,
  betingelse,
  dage,
  hvis,
  ikke,
  led,
  tidspunkt,
  uger,
  énAf,
} from '@sagsvej/rules'
import { helbredetErStationært } from '../../fakta/arbejdsevne.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { ansatPåPraktikstedet, praktikBegyndte, praktikkensFormål } from '../../fakta/praktik.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { harVanskeligtVedLøntilskud, kanKunVanskeligtFåArbejdeUdenPraktik } from '../../skoen/praktik.ts'
import { praktikForlængesTil26Uger, særligtBehovForLængerePraktik } from '../../skoen/praktikkens-laengde.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016, LAB_FRA_2020 } from '../tekster.ts'

const svært = led(
  { da: 'det er svært at få arbejde på andre måder', en: 'it is hard to get work in other ways' },
  kanKunVanskeligtFåArbejdeUdenPraktik,
)

const siger = {
  da: 'Du kan få virksomhedspraktik, når det ellers er svært for dig at få eller fastholde arbejde. Du beholder din ydelse imens.',
  en: 'You may have a work placement when it is otherwise hard for you to get or keep work. You keep your benefit meanwhile.',
}

/** Those with a right to fleksjob could have it without the condition until 2019; pensioners since 2013 as well. */
const efter42 = {
  hjemmel: LAB('42'),
  siger,
  er: énAf(
    målgruppeForTilbud.er('fleksjobvisiteret'),
    alle(ikke(målgruppeForTilbud.er('foertidspension', 'selvforsoergende', 'under_18')), svært),
  ),
} as const

export const kanFåPraktik = betingelse('LAB.57.1', {
  titel: { da: 'Virksomhedspraktik', en: 'A work placement' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, ...efter42 },
    { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2016), ...efter42 },
    { fra: '2020-01-01', hjemmel: LAB('57', { stk: '1' }), ...læst(...LAB_FRA_2020), siger, er: alle(svært) },
  ],
})

const formålet = {
  siger: {
    da: 'Praktik kan hjælpe dig tilbage til arbejde eller vise, hvad du kan. Skal den vise, hvad du kan, skal dit helbred være stabilt.',
    en: 'A placement can help you back to work or show what you can do. If it is to show what you can do your health must be stable.',
  },
  er: énAf(praktikkensFormål.er('optraening'), helbredetErStationært),
} as const

/** The act names both aims. That health must be stationary for the second is practice and was read in no statute. */
export const praktikkensFormålPasser = betingelse('LAB.58.1', {
  titel: {
    da: 'Formålet med praktikken passer til helbredet',
    en: 'The aim of the placement fits the health',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: LAB('42', { stk: '3' }),
      ...ubekræftet(LBK(439, 2008), LBK(1342, 2016)),
      ...formålet,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('58', { stk: '1' }),
      ...ubekræftet(LOV(548, 2019), LBK(280, 2024)),
      ...formålet,
    },
  ],
})

const ansat = {
  siger: {
    da: 'I praktik er du ikke ansat, men reglerne om arbejdsmiljø og forskelsbehandling gælder.',
    en: 'In a placement you are not employed, but the rules on the working environment and on discrimination apply.',
  },
  er: aldrigOpfyldt,
} as const

export const lønmodtagerreglerIPraktik = betingelse('LAB.60.1', {
  titel: {
    da: 'Reglerne for lønmodtagere gælder i praktikken',
    en: 'The rules for employees apply in the placement',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, hjemmel: LAB('43'), ...ansat },
    { fra: '2008-05-29', til: '2019-12-31', hjemmel: LAB('43'), ...læst(...LAB_2008_2016), ...ansat },
    {
      fra: '2020-01-01',
      hjemmel: LAB('60', { stk: '1' }),
      ...læst(...LAB_FRA_2020),
      siger: {
        da: 'I praktik er du ikke ansat, men reglerne om arbejdsmiljø gælder. Er du syg eller i jobafklaring og i praktik, hvor du er ansat, gælder reglerne for lønmodtagere.',
        en: 'In a placement you are not employed, but the rules on the working environment apply. If you are ill or in job clarification and have the placement where you are employed, the rules for employees apply.',
      },
      er: alle(målgruppeForTilbud.er('sygedagpenge', 'jobafklaring'), ansatPåPraktikstedet),
    },
  ],
})

const fra = (antal: number) => praktikBegyndte.plus(uger(antal)).minus(dage(1))

export const praktikSenestTil = tidspunkt('LAB.61.1', {
  titel: { da: 'Praktikken kan vare til', en: 'The placement can last until' },
  betyder: {
    da: 'Dagen er den sidste. Ved særligt behov kan nye 13 uger komme til. Aldrig betyder, at loven ikke satte nogen grænse.',
    en: 'The day is the last. In special need new 13 weeks may follow. Never means that the act set no limit.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanFåPraktik,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2009-07-06',
      hjemmel: LAB('44'),
      kilder: [LBK(439, 2008), LBK(742, 2009)],
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Praktik kunne vare 4, 8 eller 13 uger og blive forlænget efter gruppe.',
        en: 'A placement could last 4, 8 or 13 weeks and be prolonged by group.',
      },
      ukendt: {
        da: 'Reglerne om forlængelse fra før juli 2009 er ikke bygget her.',
        en: 'The rules on prolonging from before July 2009 are not built here.',
      },
    },
    {
      fra: '2009-07-07',
      til: '2019-12-31',
      hjemmel: LAB('44'),
      ...læst(...LAB_2008_2016.slice(1)),
      note: {
        da: 'De 8 uger til nyuddannede på dagpenge fra 2015 er ikke med.',
        en: 'The 8 weeks for new graduates on unemployment benefit from 2015 are not included.',
      },
      siger: {
        da: 'På dagpenge kan praktik vare 4 uger, og også på kontanthjælp som jobparat, medmindre det er svært at få arbejde. Andre kan være der 13 uger og få forlænget til 26 uger eller mere.',
        en: 'On unemployment benefit a placement can last 4 weeks, and so on social assistance if ready for a job, unless work is hard to get. Others can be there 13 weeks and have it prolonged to 26 weeks or more.',
      },
      er: hvis(
        énAf(
          målgruppeForTilbud.er('dagpenge'),
          alle(målgruppeForTilbud.er('jobparat', 'ung_uddannelsesparat'), ikke(harVanskeligtVedLøntilskud)),
        ),
        fra(4),
        hvis(praktikForlængesTil26Uger, hvis(særligtBehovForLængerePraktik, aldrig, fra(26)), fra(13)),
      ),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('61'),
      ...læst(...LAB_FRA_2020),
      note: {
        da: 'Selvforsørgende er regnet som aktivitetsparate. Er de jobparate, er det 4 uger.',
        en: 'The self-supporting are counted as ready for activity. If ready for a job it is 4 weeks.',
      },
      siger: {
        da: 'Praktik kan vare 4 uger på dagpenge og som job- eller uddannelsesparat, ellers 13 uger. De 13 uger kan forlænges til 26, og ved helt særligt behov med 13 uger ad gangen.',
        en: 'A placement can last 4 weeks on unemployment benefit and when ready for a job or education, otherwise 13 weeks. The 13 weeks can be prolonged to 26, and in quite special need by 13 weeks at a time.',
      },
      er: hvis(
        målgruppeForTilbud.er('dagpenge', 'jobparat', 'ung_uddannelsesparat'),
        fra(4),
        hvis(praktikForlængesTil26Uger, hvis(særligtBehovForLængerePraktik, fra(39), fra(26)), fra(13)),
      ),
    },
  ],
})
