import { badDefinition } from '../errors.ts'
import { SELF_NAMED } from '../given-names.ts'
import type { Tekst } from '../text.ts'
import { type Mellemresultat, sameWord } from './same-word.ts'

/**
 * Calls an intermediate result by the name the act has for it: `kaldet({ da: 'udgangen af 8. uge', … }, dag)`. Print,
 * picture and trace use the name, and say beside it what it is; what comes out is the same without it. Within a
 * provision a name stands for one thing, and a thing has one name.
 * @throws RuleError for what has a name of its own: a fact, a judgement, another provision.
 */
export function kaldet<E extends Mellemresultat>(navn: Tekst, udtryk: E): E {
  if (SELF_NAMED.has(udtryk.led.op)) {
    throw badDefinition(
      navn.da,
      'Det har et navn i forvejen. Brug det, eller giv den oplysning, det skøn eller den bestemmelse et andet navn.',
      'It has a name already. Use that, or give the fact, the judgement or the provision another name.',
    )
  }
  return sameWord(udtryk, { ...udtryk.led, kaldet: navn }) as E
}
