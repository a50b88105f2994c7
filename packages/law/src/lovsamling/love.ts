import type { Hjemmel, Lov } from '@sagsvej/rules'

type Sted = Omit<Hjemmel, 'lov' | 'paragraf'>

/** A reference maker for one act: `SDL('24', { stk: '1' })`. */
const lov = (kort: string, da: string, en: string) => {
  const act: Lov = { kort, navn: { da, en } }
  return (paragraf: string, sted: Sted = {}): Hjemmel => ({ lov: act, paragraf, ...sted })
}

/** An order that is issued anew under the same name: `PLANBEK('BEK 47/2026')('2', { stk: '1' })`. */
const bekendtgørelse = (da: string, en: string) => (kort: string) => lov(kort, da, en)

export const SDL = lov('SDL', 'sygedagpengeloven', 'the Sickness Benefit Act (sygedagpengeloven)')
export const LAB = lov(
  'LAB',
  'lov om en aktiv beskæftigelsesindsats',
  'the Active Employment Measures Act (LAB)',
)
export const LAS = lov('LAS', 'lov om aktiv socialpolitik', 'the Active Social Policy Act (LAS)')
export const LOB = lov(
  'LOB',
  'lov om organisering og understøttelse af beskæftigelsesindsatsen',
  'the Organisation of Employment Measures Act (LOB)',
)
export const STYRINGSLOV = lov(
  'STYR',
  'lov om ansvaret for og styringen af den aktive beskæftigelsesindsats',
  'the Steering of Employment Measures Act (until 2015)',
)
export const LSP = lov('LSP', 'pensionsloven', 'the Social Pensions Act (pensionsloven)')
export const LOV_1750 = lov(
  'lov 1750/2025',
  'lov nr. 1750 af 29. december 2025 (reform af beskæftigelsesindsatsen)',
  'Act no. 1750 of 29 December 2025 (reform of the employment effort)',
)
export const LOV_1655 = lov(
  'lov 1655/2024',
  'lov nr. 1655 af 30. december 2024 (nyt kontanthjælpssystem)',
  'Act no. 1655 of 30 December 2024 (the new cash assistance system)',
)
export const RÅDIGHEDSBEK = lov(
  'BEK 18/2026',
  'bekendtgørelse om fravigelse af rådighedsforpligtelsen',
  'the order on departing from the duty to be available for work',
)
export const FERIEBEK = bekendtgørelse(
  'bekendtgørelse om opgørelse af 12 sammenhængende måneder i forbindelse med ferie',
  'the order on counting 12 connected months for holiday',
)
export const FERIEHINDRINGSBEK = lov(
  'BEK 1072/2019',
  'bekendtgørelse om feriehindringer',
  'the order on what bars holiday',
)
export const REFUSIONSBEK = bekendtgørelse(
  'bekendtgørelse om arbejdsgiveres anmodning om refusion under jobafklaringsforløb',
  'the order on employers’ requests for reimbursement during job clarification',
)
export const ARBEJDSEVNEBEK = lov(
  'ARBEVNEBEK',
  'bekendtgørelse om beskrivelse, udvikling og vurdering af arbejdsevne',
  'the order on describing, developing and assessing the ability to work',
)
export const PLANBEK = bekendtgørelse(
  'bekendtgørelse om rehabiliteringsplan og rehabiliteringsteamets indstilling',
  'the order on the rehabilitation plan and the team’s recommendation',
)
export const SAMTALEBEK = bekendtgørelse(
  'bekendtgørelse om ret til samtale med sundhedskoordinator i ressourceforløb',
  'the order on the right to talk with the health coordinator in a resource course',
)
export const ALF = lov('ALF', 'lov om arbejdsløshedsforsikring', 'the Unemployment Insurance Act (ALF)')
export const FVL = lov('FVL', 'forvaltningsloven', 'the Public Administration Act (forvaltningsloven)')
export const OFL = lov(
  'OFL',
  'offentlighedsloven',
  'the Access to Public Administration Files Act (offentlighedsloven)',
)
export const GDPR = lov('GDPR', 'databeskyttelsesforordningen', 'the General Data Protection Regulation')
export const BEDEDAG = lov(
  'BEK 270/2023',
  'bekendtgørelse om afskaffelse af bededag som helligdag',
  'the order abolishing Great Prayer Day as a holiday',
)
export const FORÆLDELSESLOV = lov('FORL', 'forældelsesloven', 'the Limitation Act (forældelsesloven)')
export const OPFØLGNINGSBEK = lov(
  'BEK 1710/2024',
  'bekendtgørelse om opfølgning i sygedagpengesager',
  'the order on follow-up in sickness benefit cases',
)
export const SDL_BEK = lov(
  'BEK 937/2024',
  'bekendtgørelse om opgørelse af beskæftigelseskrav og beregning af sygedagpenge m.v.',
  'the order on the employment requirement and the calculation of sickness benefit',
)
export const FYL = lov('FYL', 'lov om fleksydelse', 'the Flexi-benefit Act (lov om fleksydelse)')
export const KOMP = lov(
  'KOMP',
  'lov om kompensation til handicappede i erhverv m.v.',
  'the Act on compensation to disabled people in work (KOMP)',
)
export const SEL = lov('SEL', 'serviceloven', 'the Social Services Act (serviceloven)')
export const DAGPENGE_VED_PENSION = bekendtgørelse(
  'bekendtgørelse om retten til dagpenge og efterløn i forbindelse med social pension',
  'the order on unemployment benefit and early retirement benefit in connection with social pension',
)
export const INDSATSBEK = bekendtgørelse(
  'bekendtgørelse om en aktiv beskæftigelsesindsats',
  'the order on active employment measures',
)
export const SENIORPENSIONSBEK = bekendtgørelse(
  'bekendtgørelse om seniorpension',
  'the order on senior pension',
)
export const LOV_1559 = lov(
  'lov 1559/2019',
  'lov nr. 1559 af 27. december 2019 (indførelse af seniorpension)',
  'Act no. 1559 of 27 December 2019 (introducing senior pension)',
)
export const LEDIGHEDSYDELSESBEK = bekendtgørelse(
  'bekendtgørelse om beregning af og fradrag i ledighedsydelsen og om ferie med ledighedsydelse',
  'the order on the calculation of and deductions from flex job unemployment benefit and on holiday with it',
)
export const FLEKSYDELSESBEK = bekendtgørelse('bekendtgørelse om fleksydelse', 'the order on flexi-benefit')
export const FLEKSJOBBEK = bekendtgørelse('bekendtgørelse om fleksjob', 'the order on flex jobs')
export const STATSFLEKSBEK = bekendtgørelse(
  'bekendtgørelse om den statslige fleksjobordning',
  'the order on the flex job scheme of the state',
)
export const FLEKSLØNBEK = bekendtgørelse(
  'bekendtgørelse om beregning af og fradrag i fleksløntilskud',
  'the order on the reckoning of and deductions in flex job subsidy',
)
export const SÆRLIG_STØTTE_BEK = bekendtgørelse(
  'bekendtgørelse om særlig støtte',
  'the order on special support (særlig støtte)',
)
export const KOMP_BEK = bekendtgørelse(
  'bekendtgørelse om kompensation til handicappede i erhverv m.v.',
  'the order on compensation to disabled people in work',
)
export const RSL = lov(
  'RSL',
  'retssikkerhedsloven',
  'the Legal Protection and Administration in Social Matters Act (retssikkerhedsloven)',
)
export const RSLBEK = bekendtgørelse(
  'bekendtgørelse om retssikkerhed og administration på det sociale område',
  'the order on legal protection and administration in social matters',
)
export const DPL = lov(
  'DPL',
  'lov om Digital Post fra offentlige afsendere',
  'the Act on Digital Post from public senders',
)
export const AIBEK = bekendtgørelse(
  'bekendtgørelse om kommunernes behandling af personoplysninger med kunstig intelligens i beskæftigelsesindsatsen',
  'the order on the municipalities’ treatment of personal data with artificial intelligence in the employment effort',
)
