import { aktivJobsøgning, beskedOmFerie, rådighedOpfyldt } from '@sagsvej/law'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { afprøvetFørst, fristenErGået, ikkeTilRådighed, jobsøgningErVurderet } from './krav.ts'
import { afgjortSiden, artenAf, ledigheden } from './stillingen.ts'

const FRA_2013 = { efter: aktivJobsøgning, fra: '2013-01-01' } as const

/** A decision of the kind that goes against the citizen, or that is only prepared. */
const imod =
  (art: string) =>
  (event: SagBegivenhed, sag: SagTilstand): boolean =>
    artenAf(event, sag) === art && (event.type !== 'AfgørelseTruffet' || event.tilUgunst)

/** Whether the citizen is available and seeks work, changes, holiday, and the end. */
export const rådighedstrin: readonly Trin[] = [
  {
    nøgle: 'raadighed_betvivlet',
    titel: { da: 'Der er tvivl om rådigheden', en: 'There is a doubt on the availability' },
    siger: { da: 'Skriv, hvad tvivlen bygger på.', en: 'Write what the doubt rests on.' },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: { art: 'kan' },
    gøresVed: ['RådighedBetvivlet'],
    gentages: true,
  },
  {
    nøgle: 'raadighed_afproevet',
    titel: { da: 'Rådigheden afprøves', en: 'The availability is tested' },
    siger: {
      da: 'Afprøv rådigheden, fx med et tilbud, før den vurderes.',
      en: 'Test the availability, e.g. by a measure, before it is judged.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: { da: 'Når der er tvivl.', en: 'When there is a doubt.' },
      gælder: (s) => {
        const doubt = ledigheden(s)?.rådighed
        return doubt !== undefined && doubt.afprøvet === undefined
      },
    },
    gøresVed: ['RådighedAfprøvet'],
    gentages: true,
  },
  {
    nøgle: 'raadighed_vurderet',
    titel: rådighedOpfyldt.bestemmelse.titel,
    siger: {
      da: 'Vurdér, om borgeren står til rådighed for et fleksjob.',
      en: 'Judge whether the citizen is available for a flex job.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når rådigheden er afprøvet.', en: 'When the availability was tested.' },
      gælder: (s) => {
        const doubt = ledigheden(s)?.rådighed
        return doubt?.afprøvet !== undefined && doubt.tilRådighed === undefined
      },
    },
    kræver: [afprøvetFørst],
    gøresVed: ['RådighedVurderet'],
    gentages: true,
  },
  {
    nøgle: 'raadighed_afgjort',
    titel: { da: 'Tab af retten på grund af rådigheden', en: 'Loss of the right for the availability' },
    siger: {
      da: 'Forbered og træf afgørelsen, når borgeren er vurderet ikke at stå til rådighed.',
      en: 'Prepare and make the decision when the citizen was judged not to be available.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren er vurderet ikke at stå til rådighed.',
        en: 'When the citizen was judged not to be available.',
      },
      gælder: (s) => {
        const doubt = ledigheden(s)?.rådighed
        return doubt?.tilRådighed === false && !afgjortSiden(s, 'raadighed_ledighedsydelse', doubt.betvivlet)
      },
    },
    kræver: [afprøvetFørst, ikkeTilRådighed],
    gøresVed: ['AfgørelseForberedt', 'AfgørelseTruffet'],
    tæller: imod('raadighed_ledighedsydelse'),
    gentages: true,
  },
  {
    nøgle: 'jobsoegningsfrist',
    titel: { da: 'Frist og plan for jobsøgning', en: 'A time and a plan for seeking work' },
    siger: {
      da: 'Søger borgeren ikke job aktivt, så giv op til 3 måneder til at vise det, og læg planen sammen.',
      en: 'If the citizen does not seek work actively, give up to 3 months to show it, and make the plan together.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: FRA_2013,
    skal: { art: 'kan' },
    gøresVed: ['JobsøgningsfristGivet'],
    gentages: true,
  },
  {
    nøgle: 'jobsoegning_vurderet',
    titel: { da: 'Jobsøgningen vurderes', en: 'The search for work is judged' },
    siger: {
      da: 'Vurdér ved fristens udløb, om borgeren har søgt job aktivt.',
      en: 'Judge at the end of the time whether the citizen has sought work actively.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: FRA_2013,
    skal: {
      art: 'når',
      siger: { da: 'Når fristen er gået.', en: 'When the time is over.' },
      gælder: (s) => {
        const given = ledigheden(s)?.jobsøgning
        return given !== undefined && given.frist < s.tider.på && given.søgteAktivt === undefined
      },
    },
    kræver: [fristenErGået],
    gøresVed: ['JobsøgningVurderet'],
    gentages: true,
  },
  {
    nøgle: 'jobsoegning_afgjort',
    titel: aktivJobsøgning.bestemmelse.titel,
    siger: {
      da: 'Forbered og træf afgørelsen, når borgeren heller ikke i fristen søgte job, og der ingen rimelig grund var.',
      en: 'Prepare and make the decision when the citizen did not seek work in that time either, and there was no reasonable ground.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: FRA_2013,
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren er vurderet ikke at have søgt job aktivt.',
        en: 'When the citizen was judged not to have sought work actively.',
      },
      gælder: (s) => {
        const given = ledigheden(s)?.jobsøgning
        return given?.søgteAktivt === false && !afgjortSiden(s, 'aktiv_jobsoegning', given.frist)
      },
    },
    kræver: [fristenErGået, jobsøgningErVurderet],
    gøresVed: ['AfgørelseForberedt', 'AfgørelseTruffet'],
    tæller: imod('aktiv_jobsoegning'),
    gentages: true,
  },
  {
    nøgle: 'aendring',
    titel: { da: 'Noget er ændret', en: 'Something has changed' },
    siger: {
      da: 'Registrér sygdom, barsel, ferie og arbejde fra den dag, det begynder. Barsel tæller ikke med i de 12 måneder.',
      en: 'Register illness, leave, holiday and work from the day it begins. Leave does not count in the 12 months.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'system'],
    skal: { art: 'kan' },
    gøresVed: ['LedighedstilstandÆndret'],
    gentages: true,
  },
  {
    nøgle: 'ferie',
    titel: beskedOmFerie.bestemmelse.titel,
    siger: {
      da: 'Meld ferien i tide. Med kortere varsel kan kommunen sige ja, hvis indsatsen ikke lider under det.',
      en: 'Announce the holiday in time. With less notice the municipality can agree if the effort does not suffer.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: { art: 'kan' },
    gøresVed: ['LedighedsferieVarslet'],
    gentages: true,
  },
  {
    nøgle: 'ophoert',
    titel: { da: 'Ledighedsydelsen ophører', en: 'The benefit ends' },
    siger: {
      da: 'Afslut, når borgeren får fleksjob, andet arbejde eller pension, eller når retten er mistet.',
      en: 'End it when the citizen gets a flex job, other work or a pension, or when the right was lost.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    gøresVed: ['LedighedsydelseOphørt'],
  },
]
