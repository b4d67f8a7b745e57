// Preloaded by every command: Node 22.18 and newer run TypeScript themselves, tsx does it for older ones.
if (!process.features.typescript) await import('tsx');
