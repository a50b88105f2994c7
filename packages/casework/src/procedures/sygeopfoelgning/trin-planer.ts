import {
  aftalenIMinPlan,
  førsteSamtalefrist,
  opfølgningsplanfrist,
  opfølgningsplanSkalForeligge,
} from '@sagsvej/law'
import { erUenige, ugerI } from '../../opfoelgning/timer.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { erDelvistSyg, erLønmodtager, forløbet } from './stillingen.ts'

const DELVIST = { da: 'Når borgeren er delvist syg.', en: 'When the citizen is partly ill.' } as const

/** The follow-up plan while the act had one, Min Plan, and the plan and hours of a gradual return. */
export const plantrin: readonly Trin[] = [
  {
    nøgle: 'planbehov',
    titel: { da: 'Behovet for en opfølgningsplan', en: 'The need of a follow-up plan' },
    siger: {
      da: 'Vurdér ved den første opfølgning, om der er brug for en plan.',
      en: 'Judge at the first follow-up whether a plan is needed.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: opfølgningsplanSkalForeligge, til: '2015-01-04' },
    skal: { art: 'altid' },
    frist: førsteSamtalefrist,
    gøresVed: ['PlanbehovVurderet'],
  },
  {
    nøgle: 'opfoelgningsplan',
    titel: opfølgningsplanSkalForeligge.bestemmelse.titel,
    siger: {
      da: 'Læg planen sammen med borgeren. Borgerens eget syn skal stå i den, også det, I ikke er enige om. Er borgeren ledig, er a-kassen med.',
      en: 'Make the plan with the citizen. The citizen’s own view stands in it, also where you disagree. For the unemployed the fund takes part.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: opfølgningsplanSkalForeligge, til: '2015-01-04' },
    skal: {
      art: 'når',
      siger: {
        da: 'Når der er brug for den, eller loven siger, at den skal være der.',
        en: 'When it is needed, or the law says that it must be there.',
      },
      gælder: (s) => forløbet(s)?.planbehov === true || loven(s, opfølgningsplanSkalForeligge),
    },
    efter: ['planbehov'],
    frist: opfølgningsplanfrist,
    gøresVed: ['OpfølgningsplanLagt'],
    brev: 'opfoelgningsplan',
  },
  {
    nøgle: 'min_plan',
    titel: aftalenIMinPlan.bestemmelse.titel,
    siger: {
      da: 'Aftal mål og indsats, og skriv aftalen i Min Plan.',
      en: 'Agree on a goal and the help, and put the agreement in Min Plan.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    findes: { efter: aftalenIMinPlan, fra: '2020-01-01' },
    skal: { art: 'lov', bestemmelse: aftalenIMinPlan },
    gøresVed: ['MinPlanAftalt'],
  },
  {
    nøgle: 'delvis_plan',
    titel: { da: 'Plan for at vende gradvis tilbage', en: 'Plan for a gradual return' },
    siger: {
      da: 'Aftal, hvor mange timer der arbejdes fra hvilken dag. At planen er skriftlig, er praksis, ikke lov.',
      en: 'Agree how many hours are worked from which day. That the plan is written is practice, not law.',
    },
    roller: ['sagsbehandler', 'leder', 'borger'],
    skal: { art: 'når', siger: DELVIST, gælder: erDelvistSyg },
    gøresVed: ['DelvisPlanAftalt'],
  },
  {
    nøgle: 'timer_borger',
    titel: { da: 'Borgerens regnskab over timer', en: 'The citizen’s account of hours' },
    siger: {
      da: 'Borgeren holder selv regnskab, og fortæller om starten og om hver stigning.',
      en: 'The citizen keeps the account, and tells of the start and of each increase.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: { art: 'kan' },
    gøresVed: ['TimerOplyst'],
    tæller: (event) => event.type === 'TimerOplyst' && event.oplystAf === 'borger',
    gentages: true,
  },
  {
    nøgle: 'timer_arbejdsgiver',
    titel: { da: 'Arbejdsgiveren melder timerne', en: 'The employer reports the hours' },
    siger: {
      da: 'Arbejdsgiveren melder timerne sammen med refusionskravet.',
      en: 'The employer reports the hours with the refund claim.',
    },
    roller: ['arbejdsgiver', 'sagsbehandler', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når en lønmodtager er delvist syg, og arbejdsgiveren ikke har meldt timer.',
        en: 'When an employee is partly ill and the employer has reported no hours.',
      },
      gælder: (s) =>
        erDelvistSyg(s) &&
        erLønmodtager(s) &&
        !ugerI(s.sag, s.gang.id).some(({ arbejdsgiver }) => arbejdsgiver !== undefined),
    },
    gøresVed: ['TimerOplyst'],
    tæller: (event) => event.type === 'TimerOplyst' && event.oplystAf === 'arbejdsgiver',
    gentages: true,
  },
  {
    nøgle: 'timer_afklaret',
    titel: { da: 'Timerne afklares', en: 'The hours are settled' },
    siger: {
      da: 'Borgeren og arbejdsgiveren har ikke sagt det samme. Find ud af, hvad der holder.',
      en: 'The citizen and the employer did not tell the same. Find out which holds.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når de to regnskaber er uenige.', en: 'When the two accounts disagree.' },
      gælder: ({ sag, gang }) => ugerI(sag, gang.id).some(erUenige),
    },
    gøresVed: ['TimerAfklaret'],
    gentages: true,
  },
]
