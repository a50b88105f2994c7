import type { Json } from '@sagsvej/rules/read'
import { fastlagt, MATCH, påbegyndt, sagen, sendt, udfyldt } from '../ressourceprofil/profil.test-support.ts'
import { KLAGEVEJLEDT, type Sag } from '../sag.test-support.ts'

export const VIS = { visitationId: 'v1' } as const
export const AFG = { afgoerelseId: 'a1' } as const

export const rejsning = (dag: string, more: Readonly<Record<string, Json>> = {}) => ({
  ...VIS,
  initiativ: 'borger',
  anledning: 'Hun søger fleksjob.',
  jobcenter: 'havnen',
  modtaget: dag,
  paaNuvaerendeArbejdsplads: false,
  ...more,
})

export const rejst = (dag: string): Sag => sagen(dag).gør('RejsFleksjobsag', rejsning(dag))

export const oplys = (sag: Sag, faktum: string, vaerdi: Json): Sag =>
  sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'kommune' })

export const skøn = (sag: Sag, skoen: string, vaerdi: boolean): Sag =>
  sag.gør('ForetagSkøn', {
    skoen,
    vaerdi,
    begrundelse: 'Det viser papirerne og prøvningen.',
    grundlag: ['Ressourceprofil', 'Lægelige oplysninger'],
  })

export const dokument = (sag: Sag, dokumentId: string, art: string): Sag =>
  sag.gør('OpretDokument', { dokumentId, titel: dokumentId, art, endelig: true, afgivet: false })

export const lægepapir = (sag: Sag, dokumentId = 'd-helbred'): Sag =>
  sag.gør('ModtagDokument', {
    dokumentId,
    titel: 'Attest fra egen læge',
    art: 'laegeattest',
    fra: 'Lægehuset',
    modtaget: sag.dag,
    anmoderOmAktindsigt: false,
    klager: false,
  })

export const papirer = (sag: Sag): Sag =>
  lægepapir(sag).gør('IndhentHelbredspapirer', {
    ...VIS,
    papirer: [{ dokumentId: 'd-helbred', version: 1 }],
    samtykke: sag.dag,
  })

export const prøve = (fra: string, til: string, skaanebehov: readonly string[] = []) => ({
  ...VIS,
  proeveId: 'pr1',
  virksomhed: 'Kantinen på Torvet',
  arbejdsfelt: 'kantine',
  fra,
  til,
  timer: 12,
  skaanebehov: [...skaanebehov],
})

export const afprøvet = (sag: Sag, fra: string, til: string): Sag => {
  sag.gør('IværksætArbejdsprøvning', prøve(fra, til)).den(til)
  return dokument(sag, 'd-proeve', 'notat').gør('AfslutArbejdsprøvning', {
    ...VIS,
    proeveId: 'pr1',
    resultat: 'Hun klarede 12 timer med pauser.',
    dokument: { dokumentId: 'd-proeve', version: 1 },
  })
}

/** What the law asks to answer whether somebody is in the target group, and the judgements of the caseworker. */
export function vurderet(sag: Sag, i_målgruppen = true): Sag {
  oplys(sag, 'foedselsdag', '1966-05-05')
  for (const [faktum, vaerdi] of [
    ['relevanteTilbudErAfproevet', true],
    ['pensionDuFaar', 'ingen'],
  ] as const) {
    oplys(sag, faktum, vaerdi)
  }
  skøn(sag, 'arbejdePaaNormaleVilkaarErUmuligt', i_målgruppen)
  skøn(sag, 'varigeBegraensninger', true)
  return skøn(sag, 'vaesentligeBegraensninger', true)
}

export const forberedt = (sag: Sag): Sag =>
  sag.gør('ForberedAfgørelse', { ...AFG, art: 'fleksjob', paa: sag.dag })

/** The profile is made, holds the result of the trial, was sent for comment, and its day is over. */
export function udtalt(sag: Sag, svarSenest: string, efter: string): Sag {
  udfyldt(påbegyndt(sag)).gør('LægProfilTilGrund', { ...VIS, profilId: 'p1', ajourfoerer: false })
  return sendt(fastlagt(sag), 1, svarSenest).den(efter)
}

export const redegjort = (sag: Sag): Sag => {
  dokument(sag, 'd-red', 'notat')
  for (const om of ['tilbud', 'ressourcer', 'varig_begraensning', 'normale_vilkaar']) {
    const dokumentId = om === 'ressourcer' ? 'd-profil' : 'd-red'
    sag.gør('SkrivRedegørelse', {
      ...VIS,
      om,
      tekst: 'Som det står der.',
      dokument: { dokumentId, version: 1 },
    })
  }
  return sag
}

export const FORELÆG = {
  ...VIS,
  ...AFG,
  skema: { dokumentId: 'd-skema', version: 1 },
  profilId: 'p1',
  udgave: 1,
} as const

export const forelagt = (sag: Sag, more: Readonly<Record<string, Json>> = {}): Sag =>
  dokument(sag, 'd-skema', 'indstillingsskema').gør('ForelægVisitationsteam', { ...FORELÆG, ...more })

export const stilling = (svar = 'fleksjob', team = 'visitation-havnen') => ({
  ...VIS,
  team,
  svar,
  begrundelse: 'Det følger af profilen og prøvningen.',
  skema: FORELÆG.skema,
})

export const afgørelsesbrev = (sag: Sag): Sag =>
  sag.gør('SkrivBrev', {
    brevId: 'b-afgoerelse',
    art: 'afgoerelse',
    til: 'borger',
    emne: 'Afgørelse om fleksjob',
    indhold: KLAGEVEJLEDT,
  })

export const TRÆF = { ...AFG, brevId: 'b-afgoerelse' } as const
export { MATCH }
