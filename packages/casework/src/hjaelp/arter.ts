import {
  hjælpemiddelIFleksjob,
  hjælpemiddelIJob,
  hjælpemiddelITilbud,
  hjælpTilBehandling,
  hjælpTilEnkeltudgift,
  hjælpTilFlytning,
  hjælpTilSamvær,
  hjælpTilSamværMedBortadopteret,
  hjælpTilUdgiftVedFlytning,
  kanFåMerudgifter,
  medicinUdenEgenbetaling,
  midlertidigHuslejehjælp,
  retTilBefordring,
  retTilFaktiskBefordring,
  retTilHjælpemiddel,
  retTilPersonligAssistance,
  retTilTandplejetilskud,
} from '@sagsvej/law'
import type { MedBestemmelse, Sandt, Tekst } from '@sagsvej/rules'

/** What somebody can apply for, and the provision that says whether they get it. */
export interface Hjælpeart {
  readonly nøgle: string
  readonly titel: Tekst
  /** As it stands in a sentence: "du får …". */
  readonly somGenstand: Tekst
  readonly bestemmelse: MedBestemmelse<Sandt>
  /** What it is that is tried: a single expense, transport, or an aid. */
  readonly slags: 'enkeltydelse' | 'befordring' | 'hjaelpemiddel' | 'arbejdshjaelpemiddel'
  /** The conditions of LAS.81 carry it: a change of circumstances, and an expense that could not be foreseen. */
  readonly efterParagraf81?: true
  /** A removal: whose it is to decide goes by where one moves to. */
  readonly flytning?: true
  /** The first day of the version that brought it; without it, as long as the law here goes back. */
  readonly fra?: string
}

const art = (
  nøgle: string,
  slags: Hjælpeart['slags'],
  bestemmelse: MedBestemmelse<Sandt>,
  somGenstand: Tekst,
  more: Partial<Pick<Hjælpeart, 'efterParagraf81' | 'flytning' | 'fra'>> = {},
): readonly [string, Hjælpeart] => [
  nøgle,
  { nøgle, slags, bestemmelse, somGenstand, titel: bestemmelse.bestemmelse.titel, ...more },
]

/** Every kind of help that is applied for and decided in this way, by key. The keys are stored, so never renamed. */
export const HJÆLPEARTER: ReadonlyMap<string, Hjælpeart> = new Map([
  art(
    'enkeltudgift',
    'enkeltydelse',
    hjælpTilEnkeltudgift,
    { da: 'hjælp til udgiften', en: 'help with the expense' },
    { efterParagraf81: true },
  ),
  art(
    'husleje',
    'enkeltydelse',
    midlertidigHuslejehjælp,
    { da: 'midlertidig hjælp til husleje', en: 'temporary help with the rent' },
    { fra: '2013-01-01' },
  ),
  art('behandling', 'enkeltydelse', hjælpTilBehandling, {
    da: 'hjælp til behandlingen',
    en: 'help with the treatment',
  }),
  art(
    'tandpleje',
    'enkeltydelse',
    retTilTandplejetilskud,
    { da: 'tilskud til tandlæge', en: 'the dental grant' },
    { fra: '2013-01-01' },
  ),
  art(
    'medicin',
    'enkeltydelse',
    medicinUdenEgenbetaling,
    { da: 'medicinen uden egenbetaling', en: 'the medicine without own payment' },
    { fra: '2025-07-01' },
  ),
  art('samvaer', 'enkeltydelse', hjælpTilSamvær, {
    da: 'hjælp til samvær',
    en: 'help with contact with your child',
  }),
  art(
    'samvaer_bortadopteret',
    'enkeltydelse',
    hjælpTilSamværMedBortadopteret,
    { da: 'hjælp til samvær', en: 'help with contact with the child' },
    { fra: '2009-10-01' },
  ),
  art(
    'flytning',
    'enkeltydelse',
    hjælpTilFlytning,
    { da: 'hjælp til flytningen', en: 'help with the removal' },
    { flytning: true },
  ),
  art(
    'udgift_ved_flytning',
    'enkeltydelse',
    hjælpTilUdgiftVedFlytning,
    { da: 'hjælp til udgiften ved flytningen', en: 'help with the expense of moving' },
    { flytning: true, efterParagraf81: true, fra: '2020-01-01' },
  ),
  art('befordring', 'befordring', retTilBefordring, {
    da: 'penge til transport',
    en: 'the transport grant',
  }),
  art('faktisk_befordring', 'befordring', retTilFaktiskBefordring, {
    da: 'den faktiske udgift til transport',
    en: 'the actual transport cost',
  }),
  art('merudgift', 'befordring', kanFåMerudgifter, {
    da: 'dækning af udgifter ved at deltage',
    en: 'cover of the costs of taking part',
  }),
  art('hjaelpemiddel', 'hjaelpemiddel', retTilHjælpemiddel, {
    da: 'støtte til hjælpemidlet',
    en: 'support for the aid',
  }),
  art('hjaelpemiddel_i_tilbud', 'arbejdshjaelpemiddel', hjælpemiddelITilbud, {
    da: 'hjælpemidlet',
    en: 'the aid',
  }),
  art('hjaelpemiddel_i_job', 'arbejdshjaelpemiddel', hjælpemiddelIJob, {
    da: 'hjælpemidlet',
    en: 'the aid',
  }),
  art('hjaelpemiddel_i_fleksjob', 'arbejdshjaelpemiddel', hjælpemiddelIFleksjob, {
    da: 'hjælpemidlet',
    en: 'the aid',
  }),
  art('personlig_assistance', 'hjaelpemiddel', retTilPersonligAssistance, {
    da: 'personlig assistance',
    en: 'personal assistance',
  }),
])
