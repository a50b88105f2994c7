import { afgørelsenGælder, ressourceprofilKræves } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { erÆndretSiden, nyesteUdgave, ressourceprofiler } from './profiler.ts'

interface IProfilen {
  readonly profilId: string
}
const profilen = ({ profilId }: IProfilen, sag: SagTilstand) => emne(sag, ressourceprofiler).get(profilId)

/** The profile is of the law until the rehabilitation plan came. */
export const lovenHarProfilen = (
  { gaelder }: { readonly gaelder: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const k = sagskontekst(sag, [[afgørelsenGælder, gaelder]], { på: den, kendt: den })
  return evaluate(ressourceprofilKræves.led, k).udfald.art === 'ja' ? [] : [ved('gaelder', ikkeILoven())]
}

/** An element says what helps and what hinders: one of them at least, each with where it is known from. */
export const elementetHarNoget = (asked: {
  readonly ressourcer: readonly { readonly kilder: readonly string[] }[]
  readonly barrierer: readonly { readonly kilder: readonly string[] }[]
}): readonly Fejl[] => [
  ...(asked.ressourcer.length + asked.barrierer.length > 0 ? [] : [ved('ressourcer', tomt())]),
  ...(asked.ressourcer.every(({ kilder }) => kilder.length > 0) ? [] : [ved('ressourcer', udenKilde())]),
  ...(asked.barrierer.every(({ kilder }) => kilder.length > 0) ? [] : [ved('barrierer', udenKilde())]),
]

export const netværketMåBruges = ({
  borgerSamtykkede,
}: {
  readonly borgerSamtykkede: boolean
}): readonly Fejl[] => (borgerSamtykkede ? [] : [ved('borgerSamtykkede', udenSamtykke())])

/** What nobody has written in since is fixed already. */
export const derErNogetNyt = (asked: IProfilen, sag: SagTilstand): readonly Fejl[] => {
  const profil = profilen(asked, sag)
  return !profil || erÆndretSiden(profil) ? [] : [ved('profilId', intetNyt(profil.udgaver.length))]
}

/** A profile has one document, and no other has it. */
export const dokumentetErProfilens = (
  { profilId, dokumentId }: IProfilen & { readonly dokumentId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const mine = profilen({ profilId }, sag)?.udgaver.at(-1)?.dokument.dokumentId
  if (mine !== undefined) return mine === dokumentId ? [] : [ved('dokumentId', ikkeProfilens(mine))]
  return emne(sag, dokumenter).has(dokumentId) ? [ved('dokumentId', optaget(dokumentId))] : []
}

/** What is sent, or finished, is the edition that stands, and nobody has written in the profile since. */
export const erNyesteUdgave = (
  asked: IProfilen & { readonly udgave: number },
  sag: SagTilstand,
): readonly Fejl[] => {
  const profil = profilen(asked, sag)
  const newest = profil && nyesteUdgave(profil)?.udgave
  if (!profil) return []
  if (newest === undefined) return [ved('udgave', ikkeFastlagt())]
  if (newest !== asked.udgave) return [ved('udgave', gammelUdgave(newest))]
  return erÆndretSiden(profil) ? [ved('udgave', ændretSiden(newest))] : []
}

/** A comment is on an edition that was sent, and has a number of its own. */
export const udtalelsenErNy = (
  asked: IProfilen & { readonly udgave: number; readonly udtalelseId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const profil = profilen(asked, sag)
  if (!profil) return []
  return [
    ...(profil.sendt && asked.udgave <= profil.sendt.udgave ? [] : [ved('udgave', ikkeSendt())]),
    ...(profil.udtalelser.some((one) => one.udtalelseId === asked.udtalelseId)
      ? [ved('udtalelseId', brugt(asked.udtalelseId))]
      : []),
  ]
}

export const udtalelsenFindes = (
  asked: IProfilen & { readonly udtalelseId: string },
  sag: SagTilstand,
): readonly Fejl[] =>
  profilen(asked, sag)?.udtalelser.some((one) => one.udtalelseId === asked.udtalelseId) === false
    ? [ved('udtalelseId', ukendt(asked.udtalelseId))]
    : []

const ikkeILoven = () =>
  fejl(
    'trinFindesIkke',
    'Loven har ikke en ressourceprofil i den slags sager den dag. Fra 2013 er det rehabiliteringsplanens forberedende del.',
    'The law has no resource profile in such cases that day. From 2013 it is the preparatory part of the rehabilitation plan.',
  )
const tomt = () =>
  fejl(
    'manglerFelt',
    'Skriv mindst én ressource eller én barriere.',
    'Write at least one resource or one barrier.',
  )
const udenKilde = () =>
  fejl(
    'manglerFelt',
    'Skriv, hvor oplysningen kommer fra: borgeren, en samtale, et papir.',
    'Write where the information comes from: the citizen, a talk, a paper.',
  )
const udenSamtykke = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren skal være enig i, at netværket inddrages. Spørg borgeren først.',
    'The citizen must agree that the network is involved. Ask the citizen first.',
  )
const intetNyt = (udgave: number) =>
  fejl(
    'ikkeMuligt',
    `Der er ikke skrevet i profilen siden udgave ${udgave}. Brug den.`,
    `Nothing was written in the profile since edition ${udgave}. Use that one.`,
  )
const ikkeProfilens = (id: string) =>
  fejl(
    'ikkeMuligt',
    `Profilens dokument er "${id}". En ny udgave er en ny version af det.`,
    `The document of the profile is "${id}". A new edition is a new version of it.`,
  )
const optaget = (id: string) =>
  fejl(
    'ikkeMuligt',
    `"${id}" er et andet dokument i sagen. Vælg et nyt nummer.`,
    `"${id}" is another document of the case. Choose a new number.`,
  )
const ikkeFastlagt = () =>
  fejl(
    'ikkeMuligt',
    'Profilen er ikke fastlagt i nogen udgave. Gør det først.',
    'The profile has not been fixed as an edition. Do that first.',
  )
const gammelUdgave = (newest: number) =>
  fejl('ikkeMuligt', `Den nyeste udgave er nummer ${newest}.`, `The newest edition is number ${newest}.`)
const ændretSiden = (newest: number) =>
  fejl(
    'ikkeMuligt',
    `Der er skrevet i profilen siden udgave ${newest}. Fastlæg en ny udgave først.`,
    `The profile was written in after edition ${newest}. Fix a new edition first.`,
  )
const ikkeSendt = () =>
  fejl(
    'ikkeMuligt',
    'Den udgave er ikke sendt til borgeren.',
    'That edition has not been sent to the citizen.',
  )
const brugt = (id: string) =>
  fejl(
    'ikkeMuligt',
    `Nummeret "${id}" er brugt. Vælg et andet.`,
    `The number "${id}" is used. Choose another.`,
  )
const ukendt = (id: string) =>
  fejl(
    'findesIkke',
    `Profilen har ingen udtalelse med nummeret "${id}".`,
    `The profile has no comment numbered "${id}".`,
  )
