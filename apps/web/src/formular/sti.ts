/** The page of a form, under the page of its case. */
export const formularPath = (sagSti: string, nøgle: string): string => `${sagSti}/goer/${nøgle}`
