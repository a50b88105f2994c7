import { retTilRevalideringsydelse, revalideringKanForlænges, revalideringssamtalefrist } from '@sagsvej/law'
import { borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin } from '../forloebsafgoerelse/trin.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { kanAfsluttes, planenErIkkeFulgt, planenErLagt } from './krav.ts'
import { bruddetErUafgjort, manglerSamtale, revalideringen } from './stillingen.ts'

/** While the plan runs: follow-up, following it, longer time, and the end. */
export const plantrin: readonly Trin[] = [
  {
    nøgle: 'opfoelgning',
    titel: revalideringssamtalefrist.titel,
    siger: {
      da: 'Følg op på planen: hvad går godt, hvad står i vejen, og når borgeren det i tide?',
      en: 'Follow up on the plan: what goes well, what is in the way, and will the citizen make it in time?',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Hver 3. måned til og med 2019; siden mindst 4 gange i det første halve år.',
        en: 'Every 3 months until 2019; since then at least 4 times in the first half year.',
      },
      gælder: manglerSamtale,
    },
    kræver: [borgerenLever, planenErLagt],
    frist: revalideringssamtalefrist,
    gøresVed: ['JobplanFulgtOp'],
    gentages: true,
  },
  ...afgørelsestrin({
    art: 'revalidering_forlaenget',
    titel: revalideringKanForlænges.bestemmelse.titel,
    siger: {
      da: 'Nås det ikke på grund af funktionsevne, sygdom, pasning, barsel eller særlige forhold, kan tiden forlænges.',
      en: 'If it cannot be done in time because of capacity, illness, care, leave or special circumstances, the time can be lengthened.',
    },
    skal: { art: 'kan' },
    kræver: [borgerenLever, planenErLagt],
  }),
  {
    nøgle: 'ikke_fulgt',
    titel: { da: 'Planen følges måske ikke', en: 'The plan may not be followed' },
    siger: {
      da: 'Skriv, hvad der er sket, og borgerens forklaring. Det koster ikke noget, før det er vurderet.',
      en: 'Write what has happened, and the citizen’s explanation. It costs nothing before it is judged.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: { art: 'kan' },
    kræver: [borgerenLever, planenErLagt],
    gøresVed: ['PlanenIkkeFulgt'],
    gentages: true,
  },
  {
    nøgle: 'fravigelse_vurderet',
    titel: { da: 'Vurdér, om planen er fulgt', en: 'Judge whether the plan was followed' },
    siger: {
      da: 'Sygdom, barsel og korte afbrydelser uden betydning for planen er ikke et brud.',
      en: 'Illness, leave and short breaks that do not matter to the plan are no breach.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når planen måske ikke er fulgt.', en: 'When the plan may not have been followed.' },
      gælder: (s) => {
        const one = revalideringen(s)?.fravigelse
        return lever(s) && one !== undefined && one.følger === undefined
      },
    },
    kræver: [borgerenLever],
    gøresVed: ['FravigelseVurderet'],
    gentages: true,
  },
  ...afgørelsestrin({
    art: 'revalideringsydelse',
    titel: retTilRevalideringsydelse.bestemmelse.titel,
    siger: {
      da: 'Ydelsen er betinget af, at planen følges. Den stopper kun ved en afgørelse, efter vejledning og partshøring.',
      en: 'The benefit depends on the plan being followed. It stops only by a decision, after guidance and a hearing.',
    },
    skal: {
      art: 'når',
      siger: {
        da: 'Når det er vurderet, at planen ikke følges.',
        en: 'When it was found that the plan is not followed.',
      },
      gælder: bruddetErUafgjort,
    },
    kræver: [borgerenLever, planenErIkkeFulgt],
    afgørelse: { kræver: [planenErIkkeFulgt] },
  }),
  {
    nøgle: 'foelges_igen',
    titel: { da: 'Planen følges igen', en: 'The plan is followed again' },
    siger: {
      da: 'Registrér, fra hvilken dag planen følges igen. Ydelsen er betinget af det.',
      en: 'Register from which day the plan is followed again. The benefit depends on it.',
    },
    roller: ['sagsbehandler', 'leder', 'borger', 'repraesentant'],
    skal: { art: 'kan' },
    kræver: [borgerenLever, planenErLagt],
    gøresVed: ['PlanenFølgesIgen'],
    gentages: true,
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Revalideringen afsluttes', en: 'The rehabilitation is ended' },
    siger: {
      da: 'Skriv, hvad den førte til. Er borgeren ikke i job, søges en anden ydelse; uden et forløb er der ingen revalideringsydelse.',
      en: 'Write what it led to. If the citizen is not in a job, another benefit is applied for; without a course there is no revalideringsydelse.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    kræver: [kanAfsluttes],
    gøresVed: ['RevalideringAfsluttet'],
  },
]
