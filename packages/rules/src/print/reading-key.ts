import type { Sprog, Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Block, list, point } from './block.ts'
import { T } from './texts.ts'

interface Key {
  readonly uses: (led: Led) => boolean
  readonly tekst: Tekst
}

/** What words of the rule mean to the day and the step, each said only where the rule uses it. */
const KEYS: readonly Key[] = [
  {
    uses: (led) =>
      led.op === 'monthEndOver' || (led.op === 'compare' && kindOf(led.a) === 'tal' && led.how !== 'equal'),
    tekst: {
      da: '»Mindst« og »højst« tæller tallet selv med. »Mere end« og »under« gør ikke.',
      en: '“At least” and “at most” include the number itself. “More than” and “less than” do not.',
    },
  },
  {
    uses: (led) => led.op === 'compare' && kindOf(led.a) === 'dato',
    tekst: {
      da: '»Tidligst« og »senest« tæller dagen selv med. »Før« og »efter« gør ikke.',
      en: '“On or after” and “on or before” include the day itself. “Before” and “after” do not.',
    },
  },
  {
    uses: (led) => led.op === 'shift' && led.unit === 'måneder',
    tekst: {
      da: 'Måneder regnes til samme dato. Findes den ikke, er det månedens sidste dag.',
      en: 'Months are counted to the same date. Where there is none, it is the last day of the month.',
    },
  },
  {
    uses: (led) => led.op === 'provision',
    tekst: {
      da: '»Anførselstegn« om et navn betyder en anden regel, eller et felt i en liste.',
      en: '“Quotation marks” around a name mean another rule, or a field of a list.',
    },
  },
  {
    uses: (led) => led.op === 'judgement',
    tekst: {
      da: 'Et skøn foretages af et menneske, aldrig af en computer.',
      en: 'A judgement is made by a person, never by a computer.',
    },
  },
  {
    uses: (led) => led.op === 'all' || led.op === 'any',
    tekst: {
      da: 'Et krav på en liste, der ikke er relevant i sagen, tæller hverken for eller imod.',
      en: 'A requirement of a list that does not arise in the case counts neither for nor against.',
    },
  },
]

const ALWAYS: Tekst = {
  da: 'En oplysning, der mangler, gættes aldrig. Kan den ændre svaret, er svaret åbent.',
  en: 'A fact that is missing is never guessed. If it can change the answer, the answer is open.',
}

export function readingKey(led: readonly Led[], sprog: Sprog): Block {
  const said = [...KEYS.filter(({ uses }) => led.some(uses)).map(({ tekst }) => tekst), ALWAYS]
  return {
    kind: 'section',
    title: T.læsesSådan[sprog],
    blocks: list(said.map((tekst) => point(tekst[sprog]))),
  }
}
