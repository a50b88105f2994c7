import {
  bevillingsfristIFleksjob,
  bundetAfTolvMåneder,
  opfølgningsfristIFleksjob,
  permanentFleksjob,
  refusionBortfalder,
  statusfristIFleksjob,
  statusIFleksjob,
} from '@sagsvej/law'
import { fleksjobfakta } from '../../fleksjob/fakta.ts'
import { type Fleksjob, fleksjobafgørelser, fleksjobs } from '../../fleksjob/fleksjob.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { harDag, loven } from '../motor/lovens-svar.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { beggeDele } from '../sygeopfoelgning/stillingen.ts'
import { aftalenErGod, borgerenErVisiteret, statusErLavet, tolvMånederErGået } from './krav.ts'

const kontoret = ['sagsbehandler', 'leder'] as const

const jobbet = ({ sag, gang }: Pick<Stilling, 'sag' | 'gang'>): Fleksjob | undefined =>
  emne(sag, fleksjobs).get(gang.id)
const løber = (s: Stilling): boolean => {
  const job = jobbet(s)
  return job?.begyndt !== undefined && job.ophørt === undefined
}

const trin: readonly Trin[] = [
  {
    nøgle: 'aftalt',
    titel: { da: 'Fleksjobbet aftales', en: 'The flex job is agreed on' },
    siger: {
      da: 'Skriv, hvor jobbet er, og om det er på den arbejdsplads, borgeren allerede har.',
      en: 'Write where the job is, and whether it is in the workplace the citizen has already.',
    },
    roller: kontoret,
    skal: { art: 'altid' },
    gøresVed: ['FleksjobAftalt'],
  },
  {
    nøgle: 'saerlige_vilkaar',
    titel: {
      da: 'Ansættelsen på særlige vilkår dokumenteres',
      en: 'The employment on special terms is documented',
    },
    siger: {
      da: 'Ved fleksjob på egen arbejdsplads: aftalen, de svære opgaver, hensynene og det reelle forsøg.',
      en: 'For a flex job in one’s own workplace: the agreement, the hard tasks, the needs and the real try.',
    },
    roller: ['arbejdsgiver', 'sagsbehandler', 'leder'],
    findes: { efter: bundetAfTolvMåneder, fra: '2013-01-01' },
    skal: {
      art: 'når',
      siger: {
        da: 'Når fleksjobbet er på egen arbejdsplads, og de 12 måneder kræves.',
        en: 'When the flex job is in one’s own workplace and the twelve months are asked for.',
      },
      gælder: (s) => beggeDele(jobbet(s)?.aftalt.fastholdelse ?? false, () => loven(s, bundetAfTolvMåneder)),
    },
    efter: ['aftalt'],
    gøresVed: ['SærligeVilkårDokumenteret'],
  },
  {
    nøgle: 'begyndt',
    titel: { da: 'Fleksjobbet begynder', en: 'The flex job begins' },
    siger: {
      da: 'Skriv dagen og de hensyn, der tages.',
      en: 'Write the day and the needs taken into account.',
    },
    roller: kontoret,
    skal: { art: 'altid' },
    efter: ['saerlige_vilkaar'],
    kræver: [borgerenErVisiteret, tolvMånederErGået, aftalenErGod],
    gøresVed: ['FleksjobBegyndt'],
  },
  {
    nøgle: 'opfoelgning',
    titel: { da: 'Opfølgning i fleksjobbet', en: 'Follow-up of the flex job' },
    siger: {
      da: 'Følg op på, om forholdene er ændret, og om kravene stadig er opfyldt.',
      en: 'Follow up whether things have changed, and whether the conditions are still met.',
    },
    roller: kontoret,
    skal: {
      art: 'når',
      siger: { da: 'Mens fleksjobbet løber.', en: 'While the flex job runs.' },
      gælder: (s) => beggeDele(løber(s), () => harDag(s, opfølgningsfristIFleksjob)),
    },
    efter: ['begyndt'],
    frist: opfølgningsfristIFleksjob,
    gøresVed: ['FleksjobFulgtOp'],
    gentages: true,
  },
  {
    nøgle: 'status',
    titel: statusIFleksjob.bestemmelse.titel,
    siger: {
      da: 'Lav status efter 4½ år: kan borgeren gå over i almindeligt arbejde, eller skal hun blive?',
      en: 'Make the status after 4½ years: can the citizen go over to ordinary work, or are they to stay?',
    },
    roller: kontoret,
    findes: { efter: statusIFleksjob, fra: '2013-01-01' },
    skal: {
      art: 'når',
      siger: { da: 'Når fleksjobbet er bevilget for 5 år.', en: 'When the flex job is granted for 5 years.' },
      gælder: (s) => beggeDele(løber(s), () => harDag(s, statusfristIFleksjob)),
    },
    efter: ['begyndt'],
    frist: statusfristIFleksjob,
    gøresVed: ['FleksjobstatusLavet'],
  },
  {
    nøgle: 'afgjort_efter_status',
    titel: {
      da: 'Afgørelse om et nyt eller permanent fleksjob',
      en: 'A decision on a new or permanent flex job',
    },
    siger: {
      da: 'Afgør, om borgeren skal have et nyt fleksjob, eller et permanent, når borgeren er fyldt 40. Til da bliver borgeren i ordningen.',
      en: 'Decide on a new flex job, or a permanent one where the citizen is 40 or more. Until then the citizen stays in the scheme.',
    },
    roller: kontoret,
    findes: { efter: permanentFleksjob, fra: '2013-01-01' },
    skal: {
      art: 'når',
      siger: { da: 'Når status er lavet.', en: 'When the status has been made.' },
      gælder: (s) => jobbet(s)?.status !== undefined,
    },
    efter: ['status'],
    kræver: [statusErLavet],
    frist: bevillingsfristIFleksjob,
    gøresVed: ['AfgørelseTruffet'],
  },
  {
    nøgle: 'revurderet',
    titel: { da: 'Fleksjobbet revurderes', en: 'The flex job is reassessed' },
    siger: {
      da: 'Vurdér, om kravene stadig er opfyldt, og læg grundlaget på sagen. Uden det mister kommunen refusion.',
      en: 'Assess whether the conditions are still met, and put the basis on the case. Without it the municipality loses the refund.',
    },
    roller: kontoret,
    findes: { efter: refusionBortfalder, til: '2012-12-31' },
    skal: { art: 'kan' },
    efter: ['begyndt'],
    gøresVed: ['FleksjobRevurderet'],
    gentages: true,
  },
  {
    nøgle: 'refusion_tabt',
    titel: refusionBortfalder.bestemmelse.titel,
    siger: {
      da: 'Uden dokumenteret grundlag er statens refusion tabt i 36 måneder. Borgeren mister ikke noget.',
      en: 'Without a documented basis the state’s refund is lost for 36 months. The citizen loses nothing.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    findes: { efter: refusionBortfalder, til: '2012-12-31' },
    skal: { art: 'lov', bestemmelse: refusionBortfalder },
    efter: ['begyndt'],
    gøresVed: ['RefusionBortfaldt'],
  },
  {
    nøgle: 'ophoert',
    titel: { da: 'Fleksjobbet slutter', en: 'The flex job ends' },
    siger: { da: 'Skriv dagen og grunden.', en: 'Write the day and the reason.' },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    gøresVed: ['FleksjobOphørt'],
  },
]

/** From the agreement on a flex job until it ends. */
export const fleksjobopfølgningsgang: Sagsgang = {
  nøgle: 'fleksjobopfoelgning',
  titel: { da: 'Opfølgning i fleksjob', en: 'Follow-up of a flex job' },
  siger: {
    da: 'Fleksjobbet aftales, begynder og følges op. Efter 4½ år laves status, og kommunen afgør, om borgeren skal have et nyt eller et permanent fleksjob.',
    en: 'The flex job is agreed on, begins and is followed up. After 4½ years a status is made, and the municipality decides on a new or a permanent one.',
  },
  begyndesVed: ['FleksjobAftalt'],
  sluttesVed: ['FleksjobOphørt'],
  id,
  fakta: ({ sag, gang, tider }) => fleksjobfakta(sag, gang.id, tider),
  trin,
}

function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('fleksjobId' in event) return event.fleksjobId
  return event.type === 'AfgørelseTruffet'
    ? emne(sag, fleksjobafgørelser).afgørelser.get(event.afgoerelseId)
    : undefined
}
