import type { Tekst } from '@sagsvej/rules'

/** Danish first, as everywhere; the document has room for one text only. */
export const begge = ({ da, en }: Tekst): string => `${da} / ${en}`
