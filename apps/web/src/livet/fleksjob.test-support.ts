import type { Json } from '@sagsvej/rules/read'
import { afgør, efter } from './breve.test-support.ts'
import { iTeamet } from './jobafklaring.test-support.ts'
import type { Liv } from './liv.test-support.ts'

const VIS = { visitationId: 'v1' } as const

const OPLYST: readonly (readonly [string, Json])[] = [
  ['relevanteTilbudErAfproevet', true],
  ['dokumentationForAfklaring', true],
  ['dokumentationForIndsatser', true],
  ['dokumentationForArbejdsevnen', true],
]

const notat = (liv: Liv, dokumentId: string, titel: string): Promise<void> =>
  liv.gør('OpretDokument', { dokumentId, titel, art: 'notat', endelig: true, afgivet: false })

/** Raised by the citizen; the health papers, a trial at work, and the judgements. */
export async function afklaret(liv: Liv): Promise<void> {
  await liv.som('borger').gør('RejsFleksjobsag', {
    ...VIS,
    initiativ: 'borger',
    anledning: 'Jeg kan arbejde lidt, men ikke fuld tid.',
    jobcenter: 'havnen',
    modtaget: liv.dag,
    paaNuvaerendeArbejdsplads: false,
  })
  await liv.som('sagsbehandler').gør('IndhentHelbredspapirer', {
    ...VIS,
    papirer: [{ dokumentId: 'd-attest', version: 1 }],
    samtykke: liv.dag,
  })
  const [fra, til] = [efter(liv.dag, 7), efter(liv.dag, 91)]
  await liv.gør('IværksætArbejdsprøvning', {
    ...VIS,
    proeveId: 'pr1',
    virksomhed: 'Biblioteket',
    arbejdsfelt: 'kontor',
    fra,
    til,
    timer: 12,
    skaanebehov: [],
  })
  await liv.den(til)
  await notat(liv, 'd-proeve', 'Resultat af arbejdsprøvningen')
  await liv.gør('AfslutArbejdsprøvning', {
    ...VIS,
    proeveId: 'pr1',
    resultat: 'Klarede 12 timer om ugen med pauser.',
    dokument: { dokumentId: 'd-proeve', version: 1 },
  })
  for (const [faktum, vaerdi] of OPLYST) await liv.oplys(faktum, vaerdi, { oprindelse: 'kommune' })
  for (const one of [
    'arbejdePaaNormaleVilkaarErUmuligt',
    'varigeBegraensninger',
    'vaesentligeBegraensninger',
  ]) {
    await liv.skøn(one, true, 'Det viser prøvningen og papirerne.')
  }
}

/** By the rules until July 2026: the rehabilitation team recommends, and the municipality decides. */
export async function visiteretMedTeam(liv: Liv): Promise<void> {
  await afklaret(liv)
  await iTeamet(liv, 'r2', 'fleksjob', 'fleksjob')
  await afgør(liv, 'a-fleksjob', 'fleksjob')
}

/** By the rules since July 2026: an overall description, and the advice of the health coordinator. */
export async function visiteretMedBeskrivelse(liv: Liv): Promise<void> {
  await afklaret(liv)
  const sag = { rehabsagId: 'r1' }
  await liv.gør('BegyndRehabiliteringssag', { ...sag, gaelder: 'fleksjob', begrundelse: 'Loven kræver den.' })
  await notat(liv, 'd-beskrivelse', 'Samlet beskrivelse')
  await liv.gør('UdarbejdSamletBeskrivelse', {
    ...sag,
    dokument: { dokumentId: 'd-beskrivelse', version: 1 },
    borgersSyn: 'Jeg vil gerne arbejde, men ikke løfte.',
  })
  await liv.gør('BedOmSundhedsrådgivning', { ...sag, spoergsmaal: 'Er tilstanden stationær?' })
  const råd = { ...sag, raad: 'Ryggen har brug for pauser.', inddragelse: 'Samtale med borgeren' }
  await liv.som('leder').gør('YdSundhedsrådgivning', råd, 'sundhedskoordinator')
  liv.som('sagsbehandler')
  await afgør(liv, 'a-fleksjob', 'fleksjob')
}

/** Waits for a flex job on its benefit. */
export async function ledig(liv: Liv): Promise<void> {
  const fra = liv.dag
  await liv.oplys('erVisiteretTilFleksjob', true, { oprindelse: 'kommune' })
  await liv.oplys('ydelseVedVisitationen', 'andet', { oprindelse: 'kommune' })
  await liv.som('borger').gør('SøgLedighedsydelse', {
    ledighedId: 'l1',
    fra,
    grund: 'venter_paa_fleksjob',
  })
  await afgør(liv, 'a-ledighedsydelse', 'ret_til_ledighedsydelse')
  await liv.gør('AnvisUdbetaling', {
    afgoerelseId: 'a-ledighedsydelse',
    instruks: 'betal',
    virkningFra: fra,
  })
}

/** Who runs the flexi-benefit is told of the flex job, and whoever is to have one is not in job clarification any more. */
export async function videreFraJobafklaring(liv: Liv): Promise<void> {
  await liv.gør('GivBeskedOmVisitation', { fleksjobafgoerelseId: 'a-fleksjob', til: 'udbetaling_danmark' })
  const forløb = { forloebId: 'j1' }
  await liv.gør('VurdérUarbejdsdygtighed', {
    ...forløb,
    uarbejdsdygtig: false,
    maaltMod: 'jobbet',
    fravaerstimer: 25,
    begrundelse: 'Kan arbejde få timer i et fleksjob.',
    grundlag: ['Arbejdsprøvningen'],
  })
  await liv.gør('VurdérArbejdsevne', {
    ...forløb,
    proevet: VEJE.map((vej) => ({
      vej,
      aktuel: vej === 'fleksjob',
      begrundelse: 'Det viser arbejdsprøvningen.',
    })),
  })
  await afgør(liv, 'a-jobafklaring-slut', 'ophoer_jobafklaring', {
    hørt: ['Vi overvejer at slutte dit jobafklaringsforløb.', 'Ja, jeg skal have et fleksjob.'],
    godkendes: true,
  })
  await liv.gør('AnvisUdbetaling', {
    afgoerelseId: 'a-jobafklaring-slut',
    instruks: 'stop',
    virkningFra: efter(liv.dag, 1),
  })
  await liv.gør('AfslutJobafklaring', { ...forløb, grund: 'ophoert', sidsteDag: liv.dag })
}

const VEJE = [
  'tilbage_i_arbejde',
  'nyt_forloeb',
  'revalidering',
  'ressourceforloeb',
  'fleksjob',
  'foertidspension',
] as const
