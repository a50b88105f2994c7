import { parseDay } from '@sagsvej/calendar'
import { forberedendeDelBrev, rehabiliteringsindkaldelsesbrev } from '@sagsvej/casework'
import { afgør, efter, indkald, referat } from './breve.test-support.ts'
import type { Liv } from './liv.test-support.ts'

const FORLØB = { forloebId: 'j1' } as const
const TEAM = [
  { omraade: 'beskaeftigelse', navn: 'Bo Prøve' },
  { omraade: 'sundhed', navn: 'Dorte Prøve' },
  { omraade: 'social', navn: 'Finn Prøve' },
  { omraade: 'region', navn: 'Grete Prøve' },
] as const

const ALT = [
  'job_og_uddannelse',
  'personlige',
  'udfordringer',
  'oensker',
  'helbred',
  'helbredets_betydning',
  'forsoergelse',
  'hidtidig_indsats',
] as const

/** Still ill when the sickness benefit ends: the course is granted, and a caseworker stays with it. */
export async function bevilget(liv: Liv, ophørt: string): Promise<void> {
  await liv.skøn('uarbejdsdygtigVedEgenSygdom', true, 'Ryggen bærer stadig ikke lagerets arbejde.')
  const afgjort = liv.dag
  await afgør(liv, 'a-jobafklaring', 'jobafklaring')
  await liv.gør('BegyndJobafklaring', {
    ...FORLØB,
    begynder: liv.dag,
    komFra: 'sygedagpenge',
    afgoerelseId: 'a-jobafklaring',
    afgjort,
    vedRevurderingen: true,
    fikTvaerfagligIndsats: false,
    sygedagpengeOphoerte: ophørt,
  })
  await liv.gør('UdpegKoordinerendeSagsbehandler', {
    ...FORLØB,
    bruger: 'sagsbehandler',
    navn: 'Nanna Prøve',
  })
}

/** The preparatory part is drawn up with her and sent to her and the team; the team meets her and recommends. */
export async function iTeamet(
  liv: Liv,
  rehabsagId: string,
  gaelder: string,
  indstilles: string,
): Promise<void> {
  const sag = { rehabsagId }
  const dokument = { dokumentId: `d-plan-${rehabsagId}`, version: 1 }
  const moedeId = `m-${rehabsagId}`
  await liv.skøn('behovForUndervisningsomraadet', false, 'Hun er 61 og har en uddannelse.')
  await liv.gør('BegyndRehabiliteringssag', {
    ...sag,
    gaelder,
    begrundelse: 'Sagen skal i teamet efter loven.',
  })
  await liv.gør('OpretDokument', {
    dokumentId: dokument.dokumentId,
    titel: 'Forberedende del',
    art: 'plan',
    endelig: true,
    afgivet: false,
  })
  await liv.gør('UdarbejdForberedendeDel', {
    ...sag,
    dokument,
    oplyst: [...ALT],
    udeladt: [],
    laegeattestId: 'd-attest',
    borgersSyn: 'Jeg vil gerne arbejde, men ikke løfte.',
  })
  const brevId = await liv.sender(
    forberedendeDelBrev(liv.hoved, {
      dokumenter: [
        { id: dokument.dokumentId, titel: 'Forberedende del', version: 1, dato: parseDay(liv.dag) },
      ],
      svar: parseDay(efter(liv.dag, 8)),
    }),
  )
  await liv.gør('SendForberedendeDel', { ...sag, dokument, brevId, til: TEAM.map((one) => one.omraade) })
  await liv.fremme(brevId)
  const dag = efter(liv.dag, 14)
  const indkaldelse = rehabiliteringsindkaldelsesbrev(liv.hoved, {
    møde: {
      dag: parseDay(dag),
      klokken: '09:20',
      minutter: 20,
      form: 'fremmoede',
      sted: 'Rådhuset, lokale 3',
      formål: {
        da: 'Vi skal tale om din sag i rehabiliteringsteamet.',
        en: 'We are to talk about your case in the rehabilitation team.',
      },
    },
    team: TEAM.map(({ navn, omraade }) => ({ navn, område: omraade })),
  })
  const kaldt = await liv.sender(indkaldelse)
  await liv.gør('IndkaldTilRehabiliteringsmøde', {
    ...sag,
    moedeId,
    dag,
    klokken: '09:20',
    sted: 'Rådhuset, lokale 3',
    brevId: kaldt,
    deltagere: [...TEAM],
    gaester: [],
  })
  await liv.fremme(kaldt)
  await liv.den(dag)
  await liv.gør('HoldRehabiliteringsmøde', {
    ...sag,
    moedeId,
    holdt: dag,
    deltagere: [...TEAM],
    sagsbehandlerDeltog: true,
    borgerDeltog: true,
    partsrepraesentantDeltog: false,
    gaester: [],
    referat: 'Fortalte om ryggen og om ønsket om et mindre job.',
  })
  const indstilling = {
    ...sag,
    moedeId,
    om: dokument,
    indstilles,
    lagtVaegtPaa: 'Ryggen, og det, hun selv ønsker.',
    begrundelse: 'Hun kan arbejde få timer, hvis der tages hensyn.',
    maal: 'Et job uden løft',
    indsatser: ['Praktik på et kontor'],
    opfoelgning: 'En samtale hver måned',
    oenskerSagenIgen: false,
  }
  await liv.som('leder').gør('AfgivIndstilling', indstilling, 'team')
  liv.som('sagsbehandler')
}

/** Four talks in the first half year. */
export async function fulgtOpIForløbet(liv: Liv): Promise<void> {
  for (let nr = 1; nr <= 4; nr++) {
    const holdes = efter(liv.dag, 21)
    await indkald(liv, 'j1', `t${nr}`, holdes, 'Hvordan går det med indsatsen?')
    await liv.den(holdes)
    await liv.gør('HoldSamtale', referat('j1', `t${nr}`, holdes))
  }
}
