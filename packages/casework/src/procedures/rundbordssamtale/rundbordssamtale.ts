import {
  andreAktørerInddrages,
  arbejdspladsenMåInformeres,
  samtykkeTilAtArbejdspladsenInformeres,
} from '@sagsvej/law'
import { type Rundbord, rundborde } from '../../rundbord/rundborde.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'

const bordet = ({ sag, gang }: Omstændigheder): Rundbord | undefined => emne(sag, rundborde).get(gang.id)

const holdtFørst: Krav = {
  nøgle: 'holdt',
  titel: titel('Samtalen', 'The talk'),
  hindringer: (s) =>
    bordet(s)?.holdt === undefined
      ? [hindring('kommune', 'Samtalen er ikke holdt endnu.', 'The talk has not been held yet.')]
      : [],
}

/** Told to nobody of the workplace without the citizen's yes to that. */
const arbejdspladsensJa: Krav = {
  nøgle: 'arbejdspladsen',
  efter: arbejdspladsenMåInformeres,
  titel: titel('Arbejdspladsen får det at vide', 'The workplace is told'),
  hindringer: (s) =>
    bordet(s)?.deltog.includes('arbejdsgiver') && loven(s, arbejdspladsenMåInformeres) === false
      ? [
          hindring(
            'part',
            'Borgeren har sagt nej til, at arbejdspladsen får at vide, hvad kommunen sætter i gang.',
            'The citizen has said no to the workplace being told what the municipality starts.',
          ),
        ]
      : [],
}

/** Citizen, caseworker, employer, union, doctor: round one table, with the citizen's yes to each of them. */
export const rundbordsgang: Sagsgang = {
  nøgle: 'rundbordssamtale',
  titel: { da: 'Rundbordssamtale', en: 'Round-table talk' },
  siger: {
    da: 'Alle, der kan hjælpe med vejen tilbage til arbejdet, mødes om ét bord. Borgeren vælger, hvem der er med.',
    en: 'All who can help on the way back to work meet round one table. The citizen chooses who takes part.',
  },
  begyndesVed: ['RundbordssamtaleForeslået'],
  sluttesVed: ['RundbordsaftalerSendt', 'RundbordssamtaleOpgivet'],
  id: (event) => ('rundbordId' in event ? event.rundbordId : undefined),
  fakta: (s) => [[samtykkeTilAtArbejdspladsenInformeres, bordet(s)?.ja && bordet(s)?.arbejdspladsenMåVide]],
  spørger: [arbejdspladsenMåInformeres],
  trin: [
    {
      nøgle: 'foreslaaet',
      titel: { da: 'Samtalen er foreslået', en: 'The talk is proposed' },
      siger: {
        da: 'Alle, der er med i sagen, kan foreslå en rundbordssamtale. Skriv, hvad den skal bruges til.',
        en: 'Anyone in the case can propose a round-table talk. Write what it is for.',
      },
      roller: ['borger', 'repraesentant', 'arbejdsgiver', 'laege', 'sagsbehandler', 'leder', 'leverandoer'],
      skal: { art: 'altid' },
      gøresVed: ['RundbordssamtaleForeslået'],
    },
    {
      nøgle: 'ja',
      titel: { da: 'Borgeren siger ja eller nej til hver', en: 'The citizen says yes or no to each' },
      siger: {
        da: 'Spørg borgeren om hver, der kan være med. Et nej koster ikke retten til ydelsen, men kan gøre sagen dårligere oplyst.',
        en: 'Ask the citizen about each who may take part. A no does not cost the right to the benefit, but may leave the case less well informed.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder', 'leverandoer'],
      skal: { art: 'altid' },
      gøresVed: ['BordfællerValgt'],
    },
    {
      nøgle: 'indkald',
      titel: andreAktørerInddrages.bestemmelse.titel,
      siger: {
        da: 'Vurdér, om der er behov for det, og indkald dem, borgeren har sagt ja til. Borgeren får et brev.',
        en: 'Judge whether there is a need, and call those the citizen has said yes to. The citizen gets a letter.',
      },
      roller: ['sagsbehandler', 'leder', 'leverandoer'],
      skal: { art: 'lov', bestemmelse: andreAktørerInddrages },
      efter: ['ja'],
      gøresVed: ['RundbordssamtaleIndkaldt'],
      brev: 'indkaldelse_til_samtale',
    },
    {
      nøgle: 'aftalt',
      titel: { da: 'Det aftalte skrives ned', en: 'What was agreed is written down' },
      siger: {
        da: 'Skriv, hvad der er aftalt, hvem der gør det, hvornår og hvorfor. Hvad der blev sagt om helbred, skrives for sig.',
        en: 'Write what was agreed, who does it, when and why. What was said of health is written by itself.',
      },
      roller: ['sagsbehandler', 'leder', 'leverandoer'],
      skal: {
        art: 'når',
        siger: { da: 'Når der er indkaldt.', en: 'When they have been called.' },
        gælder: (s) => bordet(s)?.holdes !== undefined,
      },
      dag: (s) => bordet(s)?.holdes,
      gøresVed: ['RundbordssamtaleHoldt'],
    },
    {
      nøgle: 'sendt',
      titel: {
        da: 'Det aftalte sendes til dem, der var med',
        en: 'What was agreed is sent to those who were there',
      },
      siger: {
        da: 'Send aftalerne. Intet om helbred er med.',
        en: 'Send the agreements. Nothing of health is in them.',
      },
      roller: ['sagsbehandler', 'leder', 'leverandoer'],
      skal: {
        art: 'når',
        siger: { da: 'Når samtalen er holdt.', en: 'When the talk has been held.' },
        gælder: (s) => bordet(s)?.holdt !== undefined,
      },
      kræver: [holdtFørst, arbejdspladsensJa],
      gøresVed: ['RundbordsaftalerSendt'],
    },
    {
      nøgle: 'opgivet',
      titel: { da: 'Samtalen opgives', en: 'The talk is given up' },
      siger: {
        da: 'Er der ikke behov for den, eller vil borgeren ikke, så skriv hvorfor.',
        en: 'If there is no need of it, or the citizen does not want it, write why.',
      },
      roller: ['sagsbehandler', 'leder', 'borger', 'repraesentant'],
      skal: { art: 'kan' },
      gøresVed: ['RundbordssamtaleOpgivet'],
    },
  ],
}
