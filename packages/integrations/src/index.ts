export { brevHtml } from './brev/html/brev-html.tsx'
export { brevPdf } from './brev/pdf/brev-pdf.ts'
export { PdfFejl } from './brev/pdf/pdf-fejl.ts'
