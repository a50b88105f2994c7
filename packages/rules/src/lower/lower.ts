import type { Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import { lowerExtreme, lowerSum } from './arithmetic.ts'
import { type Forudsætninger, type Lowering, lowering } from './context.ts'
import { lowerCounting } from './counting.ts'
import { lowerDaysBetween, lowerMonth, lowerShift } from './date.ts'
import { lowerCombined, lowerDaysOf, lowerNarrowed, lowerWithoutFirst } from './days.ts'
import { lowerBound, lowerConstant, lowerFact, lowerJudgement } from './leaves.ts'
import { lowerRecords } from './list.ts'
import { lowerProvision } from './provision.ts'
import { lowerQuotient } from './quotient.ts'
import { lowerRate } from './rate.ts'
import { lowerCompare, lowerIf, lowerIsOneOf, lowerList, lowerNot } from './truth.ts'

/** Says a node in the kernel's few words. A node that stands in several places is lowered once. */
function lower(led: Led, to: Lowering): Sym {
  const before = to.done.get(led)
  if (before) return before
  const sym = lowerNode(led, to)
  to.done.set(led, sym)
  return sym
}

function lowerNode(led: Led, to: Lowering): Sym {
  switch (led.op) {
    case 'const':
      return lowerConstant(led, to)
    case 'fact':
      return lowerFact(led, to)
    case 'judgement':
      return lowerJudgement(led, to)
    case 'bound':
      return lowerBound(led, to)
    case 'rate':
      return lowerRate(led, to)
    case 'provision':
      return lowerProvision(led, to)
    case 'all':
    case 'any':
      return lowerList(led, to)
    case 'not':
      return lowerNot(led, to)
    case 'compare':
      return lowerCompare(led, to)
    case 'isOneOf':
      return lowerIsOneOf(led, to)
    case 'if':
      return lowerIf(led, to)
    case 'add':
    case 'subtract':
      return lowerSum(led, to)
    case 'quotient':
      return lowerQuotient(led, to)
    case 'least':
    case 'greatest':
      return lowerExtreme(led, to)
    case 'shift':
      return lowerShift(led, to)
    case 'monthEnd':
    case 'monthStart':
      return lowerMonth(led, to)
    case 'daysBetween':
      return lowerDaysBetween(led, to)
    case 'daysOf':
      return lowerDaysOf(led, to)
    case 'union':
    case 'intersect':
    case 'without':
      return lowerCombined(led, to)
    case 'withoutFirst':
      return lowerWithoutFirst(led, to)
    case 'holidaysIn':
    case 'weekdaysIn':
    case 'from':
      return lowerNarrowed(led, to)
    case 'countDays':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return lowerCounting(led, to)
    case 'sumOf':
    case 'countOf':
      return lowerRecords(led, to)
  }
}

/** A fresh lowering under what is known when the law is compiled. */
export const lowered = (given: Forudsætninger): Lowering => lowering(given, lower)
