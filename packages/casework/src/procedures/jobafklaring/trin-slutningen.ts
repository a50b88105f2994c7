import {
  kliniskFunktionOvervejes,
  risikoForFireÅr,
  sundhedskoordinatorfrist,
  vurderingsfrist,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { foretaget } from '../../sag/opslag.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { altErBesvaret } from '../sygeopfoelgning/krav.ts'
import { arbejdsevnenErVurderet, teametHarSetSagen } from './krav.ts'
import { forløbet, lever } from './stillingen.ts'

/** The decisions that end a course, or give the next. */
export const AFGØRES_HER: ReadonlySet<string> = new Set(['ophoer_jobafklaring', 'nyt_jobafklaring'])

const afgjort = (event: SagBegivenhed, sag: SagTilstand, art: string): boolean =>
  event.type === 'AfgørelseTruffet' && emne(sag, afgørelser).get(event.afgoerelseId)?.art === art

/** The assessment before the end, what belongs to a long illness, the decisions, and the end. */
export const slutningstrin: readonly Trin[] = [
  {
    nøgle: 'sundhedskoordinator',
    titel: { da: 'Samtale med sundhedskoordinatoren', en: 'A talk with the health coordinator' },
    siger: {
      da: 'Er der risiko for, at sygdommen varer over 4 år, taler borgeren med regionens sundhedskoordinator.',
      en: 'If there is a risk that the illness lasts beyond 4 years, the citizen talks with the health coordinator.',
    },
    roller: ['sagsbehandler', 'sundhedskoordinator'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når kommunen har vurderet, at der er risiko for over 4 års sygdom.',
        en: 'When the municipality has judged that there is a risk of more than 4 years of illness.',
      },
      gælder: ({ sag, tider }) => foretaget(sag, risikoForFireÅr.skøn.nøgle, tider)?.svar === true,
    },
    frist: sundhedskoordinatorfrist,
    gøresVed: ['SundhedskoordinatorsamtaleHoldt'],
  },
  {
    nøgle: 'klinisk_funktion',
    titel: kliniskFunktionOvervejes.bestemmelse.titel,
    siger: {
      da: 'Tag stilling til, om regionens kliniske funktion skal se sagen, før et nyt forløb ud over 4 år.',
      en: 'Decide whether the region’s clinical function is to see the case before a new course beyond 4 years.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når et nyt forløb er på tale og loven siger det.',
        en: 'When a new course is considered and the law says so.',
      },
      gælder: (s) =>
        forløbet(s)?.arbejdsevne?.aktuelle.includes('nyt_forloeb')
          ? loven(s, kliniskFunktionOvervejes)
          : false,
    },
    gøresVed: ['KliniskFunktionOvervejet'],
  },
  {
    nøgle: 'arbejdsevne',
    titel: { da: 'Vurdering før forløbet slutter', en: 'Assessment before the course ends' },
    siger: {
      da: 'Prøv hver vej videre: arbejde, nyt forløb, revalidering, ressourceforløb, fleksjob og førtidspension, så længe loven har dem.',
      en: 'Try every way on: work, a new course, rehabilitation, a resource course, flex job and pension, while the law has them.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Altid, før forløbet slutter.', en: 'Always, before the course ends.' },
      gælder: lever,
    },
    frist: vurderingsfrist,
    gøresVed: ['ArbejdsevneVurderet'],
  },
  {
    nøgle: 'nyt_forloeb',
    titel: { da: 'Afgørelse om et nyt forløb', en: 'Decision on a new course' },
    siger: {
      da: 'Er borgeren stadig uarbejdsdygtig, er der ret til et nyt forløb.',
      en: 'If the citizen is still unfit, there is a right to a new course.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når et nyt forløb er på tale.', en: 'When a new course is considered.' },
      gælder: (s) => forløbet(s)?.arbejdsevne?.aktuelle.includes('nyt_forloeb') === true,
    },
    efter: ['arbejdsevne', 'klinisk_funktion'],
    kræver: [arbejdsevnenErVurderet, teametHarSetSagen],
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => afgjort(event, sag, 'nyt_jobafklaring'),
    brev: 'afgoerelse',
  },
  {
    nøgle: 'ophoer',
    titel: { da: 'Afgørelse om at stoppe forløbet', en: 'Decision to end the course' },
    siger: {
      da: 'Er borgeren ikke længere uarbejdsdygtig på grund af egen sygdom, stopper forløbet ved en afgørelse.',
      en: 'If the citizen is no longer unfit by own illness, the course is ended by a decision.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren er vurderet ikke længere uarbejdsdygtig.',
        en: 'When the citizen has been judged no longer unfit.',
      },
      gælder: (s) => forløbet(s)?.uarbejdsdygtig?.ja === false,
    },
    efter: ['arbejdsevne'],
    kræver: [arbejdsevnenErVurderet, teametHarSetSagen],
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => afgjort(event, sag, 'ophoer_jobafklaring'),
    brev: 'afgoerelse',
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Forløbet afsluttes', en: 'The course ends' },
    siger: {
      da: 'Luk forløbet, når en afgørelse har fået virkning, tiden er gået, eller borgeren er død.',
      en: 'Close the course when a decision has taken effect, the time is over, or the citizen has died.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [arbejdsevnenErVurderet, teametHarSetSagen, altErBesvaret],
    gøresVed: ['JobafklaringAfsluttet'],
  },
]
