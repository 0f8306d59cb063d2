declare module "svg-to-pdfkit" {
  /** Draws an SVG into a PDF as lines and letters. */
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: {
      readonly width?: number;
      readonly height?: number;
      readonly preserveAspectRatio?: string;
      readonly assumePt?: boolean;
      readonly fontCallback?: (family: string, isBold: boolean, isItalic: boolean) => string;
      readonly warningCallback?: (warning: string) => void;
    },
  ): void;
}
