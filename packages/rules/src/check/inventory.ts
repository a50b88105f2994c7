import type { Lovsamling } from '../collect.ts'
import type { Definition } from '../definitions.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import { expressionsOf } from '../tree-parts.ts'
import type { Finding, FindingCode, Om } from './finding.ts'
import { nodesIn } from './parts.ts'
import { tekst } from './say.ts'

export const nameOf = ({ slags, ting }: Definition): Om => ({
  slags,
  navn: slags === 'bestemmelse' ? ting.id : ting.nøgle,
})

/** Definitions that share a name: whoever says it cannot know which is meant. */
export function checkNames(definitions: readonly Definition[]): readonly Finding[] {
  const first = new Map<string, Definition>()
  return definitions.flatMap((definition) => {
    const om = nameOf(definition)
    const key = `${om.slags} ${om.navn}`
    const other = first.get(key)
    first.set(key, other ?? definition)
    return other ? [{ ...sameName(om, other), ...(definition.sted ? { sted: definition.sted } : {}) }] : []
  })
}

function sameName(om: Om, { sted }: Definition): Finding {
  const where = sted ? ` (${sted.fil}:${sted.linje})` : ''
  return {
    code: 'duplicate',
    grade: 'fault',
    om,
    galt: tekst(
      `To definitioner hedder »${om.navn}«; den anden står et andet sted${where}.`,
      `Two definitions are called ‘${om.navn}’; the other one stands elsewhere${where}.`,
    ),
    mend: tekst(
      'Giv den ene et andet navn, eller importér den, der er der, i stedet for at skrive den igen.',
      'Give one of them another name, or import the one there is instead of writing it again.',
    ),
  }
}

/**
 * Definitions that no goal of the law reaches. A rate may say why it is `ubrugt`; one that says so and is used after all
 * is told too.
 */
export function checkUse(law: Lovsamling, definitions: readonly Definition[]): readonly Finding[] {
  const declared = definitions.flatMap((one) => (one.slags === 'bestemmelse' ? [one.ting] : []))
  // What only such a provision reads is told of there, and not once more by itself.
  const reached = new Set<Definition['ting']>([...law.bestemmelser, ...readByAny(declared)])
  return definitions.flatMap((definition) => {
    const used = reached.has(definition.ting)
    const excused = definition.slags === 'sats' && definition.ting.ubrugt !== undefined
    if (used === !excused) return []
    const told = used ? USED_AFTER_ALL : UNUSED[definition.slags]
    return [{ grade: 'fault' as const, om: nameOf(definition), ...told }]
  })
}

type Told = { readonly code: FindingCode; readonly galt: Tekst; readonly mend: Tekst }

const USED_AFTER_ALL: Told = {
  code: 'unusedRate',
  galt: tekst(
    'Satsen siger, at den er ubrugt, men en bestemmelse læser den.',
    'The rate says that it is unused, yet a provision reads it.',
  ),
  mend: tekst('Fjern »ubrugt«.', 'Remove ‘ubrugt’.'),
}

const UNUSED: Readonly<Record<Definition['slags'], Told>> = {
  bestemmelse: {
    code: 'unreachedProvision',
    galt: tekst(
      'Ingen spørger om bestemmelsen, og ingen af lovens mål hviler på den.',
      'Nobody asks for the provision, and no goal of the law rests on it.',
    ),
    mend: tekst(
      'Lad den bestemmelse, der skal bruge den, læse den, sæt den på listen over lovens mål, eller slet den.',
      'Let the provision that needs it read it, put it on the list of the law’s goals, or delete it.',
    ),
  },
  faktum: {
    code: 'unreadFact',
    galt: tekst('Ingen bestemmelse læser dette faktum.', 'No provision reads this fact.'),
    mend: tekst(
      'Læs det, hvor loven afhænger af det, eller slet det: ingen skal spørges om noget, der ikke betyder noget.',
      'Read it where the law depends on it, or delete it: nobody should be asked what does not matter.',
    ),
  },
  skøn: {
    code: 'unaskedJudgement',
    galt: tekst('Ingen bestemmelse beder om dette skøn.', 'No provision asks for this judgement.'),
    mend: tekst(
      'Lad den bestemmelse, der overlader det til en person, bede om det, eller slet det.',
      'Let the provision that leaves it to a person ask for it, or delete it.',
    ),
  },
  sats: {
    code: 'unusedRate',
    galt: tekst('Ingen bestemmelse læser denne sats.', 'No provision reads this rate.'),
    mend: tekst(
      'Læs den, slet den, eller skriv i »ubrugt«, hvorfor den står her.',
      'Read it, delete it, or say in ‘ubrugt’ why it stands here.',
    ),
  },
}

/** Everything that any of the provisions reads, itself aside. */
function* readByAny(all: readonly Bestemmelse[]): Generator<Definition['ting']> {
  for (const b of all) {
    const seen = new Set<Led>()
    for (const led of [...expressionsOf(b)].flatMap((one) => [...nodesIn(one, seen)])) {
      if (led.op === 'fact') yield led.faktum
      if (led.op === 'judgement') yield led.skøn
      if (led.op === 'rate') yield led.sats
      if (led.op === 'provision' && led.bestemmelse !== b) yield led.bestemmelse
    }
  }
}
