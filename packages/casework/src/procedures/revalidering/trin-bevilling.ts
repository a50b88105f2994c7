import { kanFåForrevalidering, målgruppeForRevalidering, planForRevalidering } from '@sagsvej/law'
import { bevillingenErMeddelt, borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin } from '../forloebsafgoerelse/trin.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { lovenGiverForrevalidering, målErFastlagt } from './krav.ts'
import { afgørelsen, erBevilget } from './stillingen.ts'

const REVALIDERING = { da: 'revalidering', en: 'rehabilitation' }

/** From the application to the first job plan. */
export const bevillingstrin: readonly Trin[] = [
  {
    nøgle: 'soegt',
    titel: { da: 'Revalidering søges eller overvejes', en: 'Rehabilitation is applied for or considered' },
    siger: {
      da: 'Borgeren søger, eller kommunen overvejer det. Grunden kan være fysisk, psykisk eller social.',
      en: 'The citizen applies, or the municipality considers it. The ground may be physical, mental or social.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
    findes: { efter: målgruppeForRevalidering, til: '2026-01-31', dag: 'begyndelsen' },
    skal: { art: 'altid' },
    gøresVed: ['RevalideringSøgt'],
  },
  ...afgørelsestrin({
    art: 'revalidering',
    titel: målgruppeForRevalidering.bestemmelse.titel,
    siger: {
      da: 'Vurdér begrænsningerne i arbejdsevnen, om anden hjælp er nok, og om borgeren kan komme i arbejde.',
      en: 'Judge the limits in the ability to work, whether other help is enough, and whether the citizen can get into work.',
    },
    skal: {
      art: 'når',
      siger: { da: 'Når sagen ikke er afgjort.', en: 'When the case has not been decided.' },
      gælder: (s) => lever(s) && afgørelsen(s)?.truffet === undefined,
    },
    efter: ['soegt'],
    kræver: [borgerenLever],
  }),
  {
    nøgle: 'forrevalidering',
    titel: kanFåForrevalidering.bestemmelse.titel,
    siger: {
      da: 'Er jobmålet ikke fastlagt, begynder forrevalidering. Borgeren beholder sin hidtidige ydelse, og tiden tæller ikke med i de 5 år.',
      en: 'If the job aim is not settled, forrevalidering begins. The citizen keeps the benefit they had, and the time is not counted in the 5 years.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    efter: ['soegt'],
    kræver: [borgerenLever, bevillingenErMeddelt(REVALIDERING, afgørelsen), lovenGiverForrevalidering],
    gøresVed: ['ForrevalideringBegyndt'],
    gentages: true,
  },
  {
    nøgle: 'jobmaal',
    titel: { da: 'Jobmålet fastlægges', en: 'The job aim is settled' },
    siger: {
      da: 'Fastlæg sammen med borgeren, hvilket arbejde revalideringen skal føre til.',
      en: 'Settle with the citizen which work the rehabilitation is to lead to.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når revalideringen er bevilget.', en: 'When the rehabilitation is granted.' },
      gælder: erBevilget,
    },
    efter: ['soegt'],
    kræver: [borgerenLever, bevillingenErMeddelt(REVALIDERING, afgørelsen)],
    gøresVed: ['ErhvervssigteAfklaret'],
  },
  {
    nøgle: 'jobplan',
    titel: planForRevalidering.bestemmelse.titel,
    siger: {
      da: 'Lav planen sammen med borgeren: optagelse på uddannelse, det job den ender i, tilbuddene og en virksomheds del. Uddannelse følger den normerede tid til og med 2019.',
      en: 'Make the plan with the citizen: admission to education, the job it ends in, the offers and a company’s part. Education keeps to the standard time until 2019.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'lov', bestemmelse: planForRevalidering },
    efter: ['jobmaal'],
    kræver: [borgerenLever, målErFastlagt, bevillingenErMeddelt(REVALIDERING, afgørelsen)],
    gøresVed: ['JobplanLagt'],
  },
  {
    nøgle: 'jobplan_aendret',
    titel: { da: 'Jobplanen ændres', en: 'The job plan is changed' },
    siger: {
      da: 'Lav en ny udgave, når planen skal ændres. Sygdom og barsel kan give længere tid ved en afgørelse.',
      en: 'Make a new edition when the plan is to be changed. Illness and leave can give longer time by a decision.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    gøresVed: ['JobplanLagt'],
    tæller: (event) => event.type === 'JobplanLagt' && event.udgave > 1,
    kræver: [borgerenLever],
    gentages: true,
  },
]
