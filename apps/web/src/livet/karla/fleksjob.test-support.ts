import type { Json } from '@sagsvej/rules/read'
import { afgør, efter } from '../breve.test-support.ts'
import type { Liv } from '../liv.test-support.ts'
import { iTeamet } from './jobafklaring.test-support.ts'

const VIS = { visitationId: 'v1' } as const

const OPLYST: readonly (readonly [string, Json])[] = [
  ['relevanteTilbudErAfproevet', true],
  ['dokumentationForAfklaring', true],
  ['dokumentationForIndsatser', true],
  ['dokumentationForArbejdsevnen', true],
]

const notat = (karla: Liv, dokumentId: string, titel: string): Promise<void> =>
  karla.gør('OpretDokument', { dokumentId, titel, art: 'notat', endelig: true, afgivet: false })

/** Raised by herself; the health papers, a trial at work, the team, and the decision. */
export async function visiteret(karla: Liv): Promise<void> {
  await karla.som('borger').gør('RejsFleksjobsag', {
    ...VIS,
    initiativ: 'borger',
    anledning: 'Jeg kan arbejde lidt, men ikke fuld tid.',
    jobcenter: 'havnen',
    modtaget: karla.dag,
    paaNuvaerendeArbejdsplads: false,
  })
  await karla.som('sagsbehandler').gør('IndhentHelbredspapirer', {
    ...VIS,
    papirer: [{ dokumentId: 'd-attest', version: 1 }],
    samtykke: karla.dag,
  })
  const [fra, til] = [efter(karla.dag, 7), efter(karla.dag, 91)]
  await karla.gør('IværksætArbejdsprøvning', {
    ...VIS,
    proeveId: 'pr1',
    virksomhed: 'Biblioteket',
    arbejdsfelt: 'kontor',
    fra,
    til,
    timer: 12,
    skaanebehov: [],
  })
  await karla.den(til)
  await notat(karla, 'd-proeve', 'Resultat af arbejdsprøvningen')
  await karla.gør('AfslutArbejdsprøvning', {
    ...VIS,
    proeveId: 'pr1',
    resultat: 'Karla klarede 12 timer om ugen med pauser.',
    dokument: { dokumentId: 'd-proeve', version: 1 },
  })
  for (const [faktum, vaerdi] of OPLYST) await karla.oplys(faktum, vaerdi, { oprindelse: 'kommune' })
  for (const one of [
    'arbejdePaaNormaleVilkaarErUmuligt',
    'varigeBegraensninger',
    'vaesentligeBegraensninger',
  ]) {
    await karla.skøn(one, true, 'Det viser prøvningen og papirerne.')
  }
  await iTeamet(karla, 'r2', 'fleksjob', 'fleksjob')
  await afgør(karla, 'a-fleksjob', 'fleksjob')
}

/** Waits for a flex job on its benefit. */
export async function ledig(karla: Liv): Promise<void> {
  const fra = karla.dag
  await karla.oplys('erVisiteretTilFleksjob', true, { oprindelse: 'kommune' })
  await karla.oplys('ydelseVedVisitationen', 'andet', { oprindelse: 'kommune' })
  await karla.som('borger').gør('SøgLedighedsydelse', {
    ledighedId: 'l1',
    fra,
    grund: 'venter_paa_fleksjob',
  })
  await afgør(karla, 'a-ledighedsydelse', 'ret_til_ledighedsydelse')
  await karla.gør('AnvisUdbetaling', {
    afgoerelseId: 'a-ledighedsydelse',
    instruks: 'betal',
    virkningFra: fra,
  })
}
