import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { type Dokumentversion, dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { skånebehovPå } from '../skaanebehov/skaanebehov.ts'
import { BEMYNDIGELSER, teamMed, VISITATIONSTEAM } from './kompetence.ts'
import { visitationer } from './visitationer.ts'

interface ISagen {
  readonly visitationId: string
}
const sagen = ({ visitationId }: ISagen, sag: SagTilstand) => emne(sag, visitationer).get(visitationId)

export const jobcentretFindes = ({ jobcenter }: { readonly jobcenter: string }): readonly Fejl[] =>
  VISITATIONSTEAM.some((one) => one.jobcenter === jobcenter) ? [] : [ved('jobcenter', ukendtJobcenter())]

export const prøvenErNy = (
  asked: ISagen & { readonly proeveId: string },
  sag: SagTilstand,
): readonly Fejl[] =>
  sagen(asked, sag)?.prøver.some(({ proeveId }) => proeveId === asked.proeveId)
    ? [ved('proeveId', brugt(asked.proeveId))]
    : []

export const prøvenFindes = (
  asked: ISagen & { readonly proeveId: string },
  sag: SagTilstand,
): readonly Fejl[] =>
  sagen(asked, sag)?.prøver.some(({ proeveId }) => proeveId === asked.proeveId) === false
    ? [ved('proeveId', ukendtPrøve(asked.proeveId))]
    : []

export const periodenErRigtig = ({
  fra,
  til,
}: {
  readonly fra: string
  readonly til: string
}): readonly Fejl[] => (til >= fra ? [] : [ved('til', omvendt())])

/** Whoever is placed is placed with the needs that hold in that field of work: none is left out, none is made up. */
export const hensynDerGælder = (
  asked: { readonly skaanebehov: readonly string[]; readonly arbejdsfelt: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const now = skånebehovPå(sag, den, asked.arbejdsfelt)
  const holding = now.map(({ skaaneId }) => skaaneId)
  return [
    ...now
      .filter(({ skaaneId }) => !asked.skaanebehov.includes(skaaneId))
      .map(({ beskrivelse }) => ved('skaanebehov', glemt(beskrivelse))),
    ...asked.skaanebehov
      .filter((id) => !holding.includes(id))
      .map((id) => ved('skaanebehov', gælderIkke(id))),
  ]
}

/** The profile that is put forward is the case's own. */
export const erSammeProfil = (
  asked: ISagen & { readonly profilId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const mine = sagen(asked, sag)?.profilId
  return mine === undefined || mine === asked.profilId ? [] : [ved('profilId', andenProfil(mine))]
}

export const erIndstillingsskema = (
  { skema }: { readonly skema: Dokumentversion },
  sag: SagTilstand,
): readonly Fejl[] => {
  const found = emne(sag, dokumenter).get(skema.dokumentId)
  if (found && found.art !== 'indstillingsskema') return [ved('skema', ikkeSkema(found.titel))]
  return dokumentetsNyeste('skema', skema, sag)
}

/** The team answers the form it was given, not one that was written since. */
export const erSammeSkema = (
  asked: ISagen & { readonly skema: Dokumentversion },
  sag: SagTilstand,
): readonly Fejl[] => {
  const put = sagen(asked, sag)?.forelagt?.skema
  const same = put?.dokumentId === asked.skema.dokumentId && put.version === asked.skema.version
  return put === undefined || same
    ? dokumentetsNyeste('skema', asked.skema, sag)
    : [ved('skema', andetSkema())]
}

/** The power is the team's of that job centre: no other settles it, and a recommendation of a pension is a power of its own. */
export const teametErBemyndiget = (
  asked: ISagen & { readonly team: string; readonly svar: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const one = sagen(asked, sag)
  if (!one) return []
  const { jobcenter } = one.rejst
  const hvad = asked.svar === 'foertidspension' ? 'pensionsindstilling' : 'fleksjob'
  const may = teamMed(jobcenter, hvad, den)
  return may.includes(asked.team) ? [] : [ved('team', ikkeBemyndiget(jobcenter, hvad, may))]
}

/** The account of resources is the profile itself. */
export const profilenErRedegørelsen = (
  { om, dokument }: { readonly om: string; readonly dokument: Dokumentversion },
  sag: SagTilstand,
): readonly Fejl[] => {
  const art = emne(sag, dokumenter).get(dokument.dokumentId)?.art
  return om !== 'ressourcer' || art === undefined || art === 'ressourceprofil'
    ? []
    : [ved('dokument', ikkeProfilen())]
}

const ikkeBemyndiget = (jobcenter: string, hvad: keyof typeof BEMYNDIGELSER, may: readonly string[]) => {
  const who =
    may.length === 0 ? { da: 'intet team', en: 'no team' } : { da: may.join(', '), en: may.join(', ') }
  return fejl(
    'forkertRolle',
    `Teamet er ikke bemyndiget til at ${BEMYNDIGELSER[hvad].da} i jobcenter ${jobcenter}. Det er ${who.da}.`,
    `The team has no power to ${BEMYNDIGELSER[hvad].en} in the job centre ${jobcenter}. That is ${who.en}.`,
  )
}
const ikkeProfilen = () =>
  fejl(
    'ikkeMuligt',
    'Redegørelsen for ressourcerne er ressourceprofilen. Vælg den som dokument.',
    'The statement on resources is the resource profile. Choose it as the document.',
  )
const ukendtJobcenter = () =>
  fejl(
    'findesIkke',
    `Kommunen har ikke det jobcenter. Vælg et af: ${[...new Set(VISITATIONSTEAM.map((one) => one.jobcenter))].join(', ')}.`,
    `The municipality has no such job centre. Choose one of: ${[...new Set(VISITATIONSTEAM.map((one) => one.jobcenter))].join(', ')}.`,
  )
const brugt = (id: string) =>
  fejl(
    'ikkeMuligt',
    `Nummeret "${id}" er brugt. Vælg et andet.`,
    `The number "${id}" is used. Choose another.`,
  )
const ukendtPrøve = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ingen arbejdsprøvning med nummeret "${id}".`,
    `The case has no work trial numbered "${id}".`,
  )
const omvendt = () =>
  fejl('ikkeMuligt', 'Perioden slutter, før den begynder.', 'The period ends before it begins.')
const glemt = (hensyn: string) =>
  fejl(
    'manglerFelt',
    `Der skal tages hensyn til: ${hensyn}. Skriv hensynet på, eller afslut det først, hvis det ikke gælder mere.`,
    `This need must be taken into account: ${hensyn}. Add it, or end it first if it no longer holds.`,
  )
const gælderIkke = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har intet skånebehov "${id}", der gælder i det arbejde den dag.`,
    `The case has no need at work "${id}" that holds in that work on the day.`,
  )
const andenProfil = (mine: string) =>
  fejl('ikkeMuligt', `Sagens profil er "${mine}".`, `The profile of the case is "${mine}".`)
const ikkeSkema = (titel: string) =>
  fejl(
    'ikkeMuligt',
    `»${titel}« er ikke et indstillingsskema. Opret skemaet som dokument først.`,
    `“${titel}” is not a recommendation form. Make the form as a document first.`,
  )
const andetSkema = () =>
  fejl(
    'ikkeMuligt',
    'Teamet tager stilling til det skema, det fik forelagt. Forelæg det nye skema først.',
    'The team settles the form it was given. Put the new form before it first.',
  )
