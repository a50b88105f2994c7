import type { Tekst } from '@sagsvej/rules'

/** A sentence that says what is not the adviser's to say, and how to mend it. */
export interface Anstød {
  readonly sætning: string
  readonly hvad: 'arbejdsevne' | 'ret'
  readonly hvorfor: Tekst
}

/**
 * Danish sentences that give a view on the ability to work, or on the right to a benefit. Neither the adviser nor the
 * doctor judges that: only the employment caseworker makes the whole assessment. The check is on the safe side. It
 * finds sentences that may be meant well; the writer can say the same thing in another way, and nothing is ever
 * changed for them. A sentence that only says that no position is taken is let through.
 */
export const anstødI = (text: string): readonly Anstød[] => sætninger(text).flatMap(anstød)

function anstød(sætning: string): readonly Anstød[] {
  const said = fold(sætning)
  if (FRASKRIVELSE.test(said)) return []
  if (RET.some((one) => one.test(said)) || (YDELSE.test(said) && STILLING.test(said))) {
    return [{ sætning, hvad: 'ret', hvorfor: OM_RET }]
  }
  return ARBEJDSEVNE.some((one) => one.test(said)) ? [{ sætning, hvad: 'arbejdsevne', hvorfor: OM_EVNE }] : []
}

/** Sentences, and the halves of one that turns: what stands after a "men" is not covered by what stands before it. */
const sætninger = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200C\u200D]/gu, '')
    .split(/(?<=[.!?;:])\s+|[\r\n]+|,?\s+(?=(?:men|dog|imidlertid|derimod)(?![\p{L}]))/iu)
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** In small letters, with hyphens and runs of space as one space, so that "fleks-job" is "fleks job". */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-\u2010-\u2015/]+/gu, ' ')
    .replace(/\s+/gu, ' ')

/** The start and end of a word; `\b` does not know æ, ø and å. */
const ord = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u')

const YDELSE = ord(
  [
    'fle(?:ks|x) ?job\\p{L}*',
    '(?:førtids|senior|invalide)?pension\\p{L}*',
    'revalidering\\p{L}*',
    'ressource ?forløb\\p{L}*',
    'job ?afklaring\\p{L}*',
    'syge ?dagpenge\\p{L}*',
    'kontant ?hjælp\\p{L}*',
    'ledigheds ?ydelse\\p{L}*',
    'løn ?tilskud\\p{L}*',
    'ydelsen?|hjælpen|støtte efter loven',
  ].join('|'),
)

/** Words that take a position, beside the name of a benefit. */
const STILLING = ord(
  [
    'bør|burde|skal|skulle|må|måtte|kan|kunne|vil|ville',
    'berettig\\p{L}*|ret|grundlag\\p{L}*|betingelse\\p{L}*|krav\\p{L}*|målgruppe\\p{L}*|kandidat\\p{L}*',
    'egne\\p{L}*|relevant\\p{L}*|oplagt\\p{L}*|nødvendig\\p{L}*|rimelig\\p{L}*|aktuel\\p{L}*|realistisk\\p{L}*',
    'anbefal\\p{L}*|indstil\\p{L}*|foreslå\\p{L}*|tilkend\\p{L}*|bevilg\\p{L}*|visiter\\p{L}*|støtter|tilråd\\p{L}*',
    'afslå\\p{L}*|afslag\\p{L}*|ophør\\p{L}*|stopp\\p{L}*|forlænge\\p{L}*|taler|peger|vurder\\p{L}*|mener|finder',
  ].join('|'),
)

/** A view on the right to something, whatever it is called. */
const RET = [
  ord('(?:u)?berettiget'),
  ord('(?:har|have|får|få) (?:\\p{L}+ ){0,3}ret til'),
  ord('opfylder (?:\\p{L}+ ){0,3}(?:betingelser\\p{L}*|krav\\p{L}*|kriteri\\p{L}*)'),
  ord('(?:i|uden for|omfattet af) (?:\\p{L}+ ){0,2}målgruppe\\p{L}*'),
  ord('sagen (?:\\p{L}+ ){0,2}(?:afslut\\p{L}*|luk\\p{L}*|afvis\\p{L}*|stopp\\p{L}*)'),
  ord('(?:indstil|tilkend|bevilg|visiter)\\p{L}*'),
]

/** A view on how much somebody can work, or whether. */
const ARBEJDSEVNE = [
  ord('(?:arbejds|erhvervs) ?evne\\p{L}*'),
  ord('(?:u)?arbejds ?dygtig\\p{L}*|arbejds ?duelig\\p{L}*|arbejds ?ufør\\p{L}*|uarbejdsdygtig\\p{L}*'),
  ord('erhvervs ?evne ?tab\\p{L}*|rask ?meld\\p{L}*|syge ?meldt fuldt ud'),
  /(?<!\p{L})(?:kan|kunne|magter|magte|klare|klarer|varetage|varetager|bestride|bestrider|i stand til|formår|ude af stand|udelukket fra|uegnet til|egnet til)(?!\p{L})[^.]*?(?<!\p{L})(?:arbejde|arbejder|arbejdet|job\p{L}*|beskæftigelse\p{L}*|stilling\p{L}*|erhverv\p{L}*|arbejdsmarked\p{L}*|fuld ?tid\p{L}*|del ?tid\p{L}*|timer (?:om ugen|ugentlig\p{L}*|dagligt|om dagen))(?!\p{L})/u,
  /(?<!\p{L})\d+(?:,\d+)? ?(?:til ?\d+ ?)?timer(?:s)?(?: arbejde\p{L}*| om ugen| ugentlig\p{L}*| dagligt)[^.]*(?<!\p{L})(?:arbejd\p{L}*|job\p{L}*|realistisk\p{L}*|maksimal\p{L}*)(?!\p{L})/u,
  ord('(?:arbejde|job|arbejdsmarkedet) (?:\\p{L}+ ){0,4}(?:urealistisk|umuligt|udelukket|realistisk|muligt)'),
]

/** Says that no position is taken, and nothing beside it. */
const FRASKRIVELSE =
  /^(?:jeg|lægekonsulenten|sundhedskoordinatoren|der|det|notatet)(?: \p{L}+){0,4} (?:ikke taget stilling til|ikke stilling til|mig ikke om|sig ikke om|ikke bedt om at (?:vurdere|udtale))[^,.]*[.]?$/u

const OM_RET: Tekst = {
  da: 'Lægekonsulenten udtaler sig ikke om retten til en ydelse. Skriv i stedet, hvad papirerne viser om helbredet, behandlingen eller de hensyn, helbredet taler for.',
  en: 'The medical adviser gives no view on the right to a benefit. Write instead what the papers show of health, treatment or the needs that health speaks for.',
}
const OM_EVNE: Tekst = {
  da: 'Lægekonsulenten vurderer ikke arbejdsevnen; det gør sagsbehandleren ud fra hele sagen. Skriv i stedet, hvilken funktion sygdommen begrænser, og hvilke hensyn det taler for.',
  en: 'The medical adviser does not assess the ability to work; the caseworker does, from the whole case. Write instead which function the illness limits, and which needs that speaks for.',
}
