import { Outlet } from '@tanstack/react-router';

/** The bar of a cycle with its stations and its calendar strip, above every screen of the cycle. */
export function CycleFrame() {
  return <Outlet />;
}
