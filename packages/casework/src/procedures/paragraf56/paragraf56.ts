import { parseDay } from '@sagsvej/calendar'
import {
  aftaleIndgåetDen,
  aftaleKanFornyes,
  aftaleKanIndgås,
  aftalensForm,
  lovenGælderFraværet,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { afgjortOm, aftalenTil, erAftaleart, sygdomsaftaler } from '../../paragraf56/aftaler.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import {
  afgjortFor,
  aftalen,
  denGamleVarGodkendt,
  dokumenteretFørst,
  erSkriftlig,
  fraværetErDækket,
} from './krav.ts'

const trin: readonly Trin[] = [
  {
    nøgle: 'indsendt',
    titel: { da: 'Aftalen er indsendt', en: 'The agreement is sent in' },
    siger: {
      da: 'Borgeren og arbejdsgiveren sender aftalen til kommunen. En selvstændig sender den selv.',
      en: 'The citizen and the employer send the agreement to the municipality. The self-employed send it themselves.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['SygdomsaftaleIndsendt'],
  },
  {
    nøgle: 'dokumentation',
    titel: { da: 'Dokumentation fra en læge', en: 'Documentation from a doctor' },
    siger: {
      da: 'Hent en lægeerklæring om risikoen. Kommunen betaler den.',
      en: 'Get a certificate on the risk. The municipality pays for it.',
    },
    roller: ['laege', 'sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren er selvstændig.', en: 'When the citizen is self-employed.' },
      gælder: (s) => aftalen(s)?.part === 'selvstaendig',
    },
    gøresVed: ['SygdomsrisikoDokumenteret'],
  },
  {
    nøgle: 'afgjort',
    titel: aftaleKanIndgås.bestemmelse.titel,
    siger: {
      da: 'Afgør, om aftalen kan indgås eller fornyes.',
      en: 'Decide whether the agreement can be made or renewed.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'altid' },
    efter: ['dokumentation'],
    kræver: [dokumenteretFørst, denGamleVarGodkendt],
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => afgørelsensArt(event, sag) !== undefined,
  },
  {
    nøgle: 'godkendt',
    titel: aftalensForm.bestemmelse.titel,
    siger: {
      da: 'Godkend aftalen. Den gælder højst 2 år fra den dag, den blev indgået.',
      en: 'Approve the agreement. It holds at most 2 years from the day it was made.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når den er afgjort i jeres favør.', en: 'When it was decided in your favour.' },
      gælder: (s) => {
        const one = aftalen(s)
        return one !== undefined && afgjortOm(s.sag, one)?.truffet?.tilUgunst === false
      },
    },
    kræver: [erSkriftlig, afgjortFor],
    gøresVed: ['SygdomsaftaleGodkendt'],
  },
  {
    nøgle: 'brugt',
    titel: lovenGælderFraværet.bestemmelse.titel,
    siger: {
      da: 'Brug aftalen til et fravær på grund af lidelsen. Den første fraværsdag afgør, hvilken lov fraværet følger.',
      en: 'Use the agreement for an absence because of the illness. The first day of absence tells which act it is under.',
    },
    roller: ['arbejdsgiver', 'borger', 'repraesentant', 'sagsbehandler', 'system'],
    skal: { art: 'kan' },
    kræver: [fraværetErDækket],
    gøresVed: ['AftaltFraværRegistreret'],
    gentages: true,
  },
  {
    nøgle: 'ophoert',
    titel: aftaleKanFornyes.bestemmelse.titel,
    siger: {
      da: 'Fornyes aftalen ikke, er den slut efter den sidste dag. Ellers afløses den af den nye.',
      en: 'If it is not renewed the agreement is over after its last day. Else the new one takes its place.',
    },
    roller: ['arbejdsgiver', 'borger', 'repraesentant', 'sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    dag: (s) => aftalen(s)?.gælderTil,
    gøresVed: ['SygdomsaftaleOphørt'],
  },
]

/** An agreement on a long-term or chronic illness, from the day it is sent in until it ends. */
export const paragraf56gang: Sagsgang = {
  nøgle: 'paragraf56',
  titel: { da: 'Aftale om kronisk sygdom', en: 'Agreement on a chronic illness' },
  siger: {
    da: 'En skriftlig aftale giver refusion fra første fraværsdag. Kommunen afgør den, godkender den for 2 år og tager stilling igen, når den skal fornyes.',
    en: 'A written agreement gives a refund from the first day of absence. The municipality decides on it, approves it for 2 years, and decides again when it is to be renewed.',
  },
  begyndesVed: ['SygdomsaftaleIndsendt'],
  sluttesVed: ['SygdomsaftaleOphørt'],
  id,
  fakta: ({ sag, gang }) => {
    const made = emne(sag, sygdomsaftaler).get(gang.id)?.indgået
    return made === undefined ? [] : [[aftaleIndgåetDen, made]]
  },
  trin,
}

/** The kind of a decision on an agreement that was made. */
function afgørelsensArt(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  const one = event.type === 'AfgørelseTruffet' ? emne(sag, afgørelser).get(event.afgoerelseId) : undefined
  return one && erAftaleart(one.art) ? one.art : undefined
}

function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('aftaleId' in event) return event.aftaleId
  const art = afgørelsensArt(event, sag)
  if (event.type !== 'AfgørelseTruffet' || art === undefined) return undefined
  return aftalenTil(sag, art, parseDay(event.paa))?.aftaleId ?? 'ingen aftale'
}
