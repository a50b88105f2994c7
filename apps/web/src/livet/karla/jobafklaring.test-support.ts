import { parseDay } from '@sagsvej/calendar'
import { forberedendeDelBrev, rehabiliteringsindkaldelsesbrev } from '@sagsvej/casework'
import { afgør, efter, indkald, referat } from '../breve.test-support.ts'
import type { Liv } from '../liv.test-support.ts'

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
export async function bevilget(karla: Liv): Promise<void> {
  const ophørt = '2019-08-31'
  await karla.den('2019-09-02')
  await karla.skøn('uarbejdsdygtigVedEgenSygdom', true, 'Ryggen bærer stadig ikke lagerets arbejde.')
  const afgjort = karla.dag
  await afgør(karla, 'a-jobafklaring', 'jobafklaring')
  await karla.gør('BegyndJobafklaring', {
    ...FORLØB,
    begynder: karla.dag,
    komFra: 'sygedagpenge',
    afgoerelseId: 'a-jobafklaring',
    afgjort,
    vedRevurderingen: true,
    fikTvaerfagligIndsats: false,
    sygedagpengeOphoerte: ophørt,
  })
  await karla.gør('UdpegKoordinerendeSagsbehandler', {
    ...FORLØB,
    bruger: 'sagsbehandler',
    navn: 'Nanna Prøve',
  })
}

/** The preparatory part is drawn up with her and sent to her and the team; the team meets her and recommends. */
export async function iTeamet(
  karla: Liv,
  rehabsagId: string,
  gaelder: string,
  indstilles: string,
): Promise<void> {
  const sag = { rehabsagId }
  const dokument = { dokumentId: `d-plan-${rehabsagId}`, version: 1 }
  const moedeId = `m-${rehabsagId}`
  await karla.skøn('behovForUndervisningsomraadet', false, 'Hun er 61 og har en uddannelse.')
  await karla.gør('BegyndRehabiliteringssag', {
    ...sag,
    gaelder,
    begrundelse: 'Sagen skal i teamet efter loven.',
  })
  await karla.gør('OpretDokument', {
    dokumentId: dokument.dokumentId,
    titel: 'Forberedende del',
    art: 'plan',
    endelig: true,
    afgivet: false,
  })
  await karla.gør('UdarbejdForberedendeDel', {
    ...sag,
    dokument,
    oplyst: [...ALT],
    udeladt: [],
    laegeattestId: 'd-attest',
    borgersSyn: 'Jeg vil gerne arbejde, men ikke løfte.',
  })
  const brevId = await karla.sender(
    forberedendeDelBrev(karla.hoved, {
      dokumenter: [
        { id: dokument.dokumentId, titel: 'Forberedende del', version: 1, dato: parseDay(karla.dag) },
      ],
      svar: parseDay(efter(karla.dag, 8)),
    }),
  )
  await karla.gør('SendForberedendeDel', { ...sag, dokument, brevId, til: TEAM.map((one) => one.omraade) })
  await karla.fremme(brevId)
  const dag = efter(karla.dag, 14)
  const indkaldelse = rehabiliteringsindkaldelsesbrev(karla.hoved, {
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
  const kaldt = await karla.sender(indkaldelse)
  await karla.gør('IndkaldTilRehabiliteringsmøde', {
    ...sag,
    moedeId,
    dag,
    klokken: '09:20',
    sted: 'Rådhuset, lokale 3',
    brevId: kaldt,
    deltagere: [...TEAM],
    gaester: [],
  })
  await karla.fremme(kaldt)
  await karla.den(dag)
  await karla.gør('HoldRehabiliteringsmøde', {
    ...sag,
    moedeId,
    holdt: dag,
    deltagere: [...TEAM],
    sagsbehandlerDeltog: true,
    borgerDeltog: true,
    partsrepraesentantDeltog: false,
    gaester: [],
    referat: 'Karla fortalte om ryggen og om ønsket om et mindre job.',
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
  await karla.som('leder').gør('AfgivIndstilling', indstilling, 'team')
  karla.som('sagsbehandler')
}

/** Four talks in the first half year. */
export async function fulgtOpIForløbet(karla: Liv): Promise<void> {
  for (let nr = 1; nr <= 4; nr++) {
    const holdes = efter(karla.dag, 21)
    await indkald(karla, 'j1', `t${nr}`, holdes, 'Hvordan går det med indsatsen?')
    await karla.den(holdes)
    await karla.gør('HoldSamtale', referat('j1', `t${nr}`, holdes))
  }
}
