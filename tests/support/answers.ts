/** Sets of answers to the quiz by what comes of them, as links hold them after `#`. */
export const ANSWERS: Readonly<Record<string, string>> = {
  clear: 'v1.X1-5.Y1-5.X2-1.Y4-1.X3-4.Y3-4.X6-1.Y2-1.X5-5.Y5-5.X4-2.Y6-2.X7-5.Y7-5.X8-1.Y8-1',
  office: 'v1.X1-1.Y1-1.X2-5.Y4-5.X3-2.Y3-2.X6-5.Y2-5.X5-1.Y5-1.X4-4.Y6-4.X7-1.Y7-1.X8-5.Y8-5',
  leaning: 'v1.X1-4.Y1-5.X2-1.Y4-1.X3-2.Y3-4.X6-1.Y2-1.X5-3.Y5-5.X4-4.Y6-2.X7-2.Y7-5.X8-2.Y8-1',
  close: 'v1.X1-4.Y1-5.X2-4.Y4-1.X3-4.Y3-4.X6-4.Y2-1.X5-3.Y5-5.X4-2.Y6-2.X7-2.Y7-5.X8-3.Y8-1',
  open: 'v1.X1-4.Y1-2.X2-4.Y4-2.X3-4.Y3-2.X6-4.Y2-2.X5-3.Y5-3.X4-2.Y6-4.X7-2.Y7-4.X8-3.Y8-3',
  split: 'v1.X1-1.Y1-5.X2-1.Y4-1.X3-1.Y3-4.X6-1.Y2-1.X5-5.Y5-5.X4-5.Y6-2.X7-1.Y7-5.X8-5.Y8-1',
  straight: 'v1.X1-4.Y1-4.X2-4.Y4-4.X3-4.Y3-4.X6-4.Y2-4.X5-4.Y5-4.X4-4.Y6-4.X7-4.Y7-4.X8-4.Y8-4',
  few: 'v1.X1-5.Y1-5.X2-1.Y4-1.X3-4.Y3-4.X6-1.Y2-1.X5-5.Y5-5.X4-0.Y6-0.X7-0.Y7-0.X8-0.Y8-0',
  none: 'v1.X1-0.Y1-0.X2-0.Y4-0.X3-0.Y3-0.X6-0.Y2-0.X5-0.Y5-0.X4-0.Y6-0.X7-0.Y7-0.X8-0.Y8-0',
};
