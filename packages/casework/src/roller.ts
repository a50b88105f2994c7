import { OPRINDELSE_NAVN, type Oprindelse, ROLLE_NAVN, type Rolle } from '@sagsvej/rules'

export const isOprindelse = (word: string): word is Oprindelse => Object.hasOwn(OPRINDELSE_NAVN, word)
export const isRolle = (word: string): word is Rolle => Object.hasOwn(ROLLE_NAVN, word)
