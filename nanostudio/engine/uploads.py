"""References on their way: stripped copies, uploaded once and reused for their life."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from nanostudio.core.errors import NotHosted, Refused
from nanostudio.core.options import USUAL, Options
from nanostudio.core.origin import Origin
from nanostudio.core.request import Reference
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.core.web import is_public_url
from nanostudio.engine.budget import room_bytes, share_bytes
from nanostudio.library.library import Library
from nanostudio.library.sendable import Sendable
from nanostudio.providers.adapter import Adapter, SentReference, Uploads
from nanostudio.providers.http import Endpoint, Wire
from nanostudio.providers.table import ADAPTERS, UPLOADS
from nanostudio.store.database import Database
from nanostudio.store.references import get_reference
from nanostudio.store.uploads import find_upload, forget_uploads, remember_upload

_SPARE_MS = 3600 * 1000  # an upload is not reused in its last hour
_DEADLINE_S = 300.0
_AT_ONCE = 3


# Of a provider, for a task that began there or (None) for a new one. Raises MissingKey.
FindEndpoint = Callable[[str, Origin | None], Awaitable[Endpoint]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gateways:
    """What an Uploader knows of the providers."""

    find_endpoint: FindEndpoint
    options: Mapping[str, Options] = field(default_factory=dict)  # by provider
    adapters: Mapping[str, Adapter] = field(default_factory=lambda: ADAPTERS)
    uploads: Mapping[str, Uploads] = field(default_factory=lambda: UPLOADS)


@dataclass(frozen=True, slots=True)
class _Host:
    """Where copies are uploaded to."""

    provider: ProviderSpec
    endpoint: Endpoint


class Uploader:
    """Turns a request's references into what the create needs, in their order.

    What one account uploaded is offered to the others of the same gateway: should it
    be refused, that is free, and submit has it uploaded anew."""

    def __init__(
        self,
        database: Database,
        library: Library,
        wire: Wire,
        gateways: Gateways,
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._library = library
        self._wire = wire
        self._gateways = gateways
        self._now_ms = now_ms
        self._turns: dict[tuple[str, str], asyncio.Lock] = {}
        self._slots = asyncio.Semaphore(_AT_ONCE)

    async def check(
        self,
        references: tuple[Reference, ...],
        provider: ProviderSpec,
        model: ModelSpec,
    ) -> None:
        """Whether `ready` has a way for `references`; nothing is read or sent.

        Raises Refused, and MissingKey of the provider that should host them."""
        wants_addresses = model.references_travel is Travel.PUBLIC_URL
        if wants_addresses and not all(map(_is_public, references)):
            await self._host(provider)

    async def ready(
        self,
        references: tuple[Reference, ...],
        provider: ProviderSpec,
        model: ModelSpec,
        endpoint: Endpoint,
    ) -> tuple[SentReference, ...]:
        """Copies without metadata, with a URL where the model wants one.

        Raises Refused, MissingKey, NetworkError, ProviderError, StorageError. Uploads
        that went through before another one failed are remembered."""
        if model.references_travel is Travel.UPLOAD:
            return await self._uploaded(references, _Host(provider, endpoint))
        if model.references_travel is Travel.PUBLIC_URL:
            return await self._addressed(references, provider, endpoint)
        return await self._inside(references, provider, model)

    async def forget(self, urls: Sequence[str]) -> None:
        """Addresses that turned out not to work: not reused. Raises StorageError."""
        await self._database.run(forget_uploads, urls)

    async def _inside(
        self,
        references: tuple[Reference, ...],
        provider: ProviderSpec,
        model: ModelSpec,
    ) -> tuple[SentReference, ...]:
        """Copies that one request has room for, the largest made smaller."""
        room = room_bytes(provider, model)
        if room is None:
            copies = [await self._copy(one, provider) for one in references]
            return _with_addresses(references, copies)
        most = provider.max_reference_bytes
        sizes = [min(most, await self._size(one, most)) for one in references]
        share = share_bytes(sizes, room)
        copies = [await self._copy(one, provider, share) for one in references]
        # One that was drawn anew may be larger than what it was made of.
        share = share_bytes([copy.size_bytes for copy in copies], room)
        for place, one in enumerate(references):
            if share is not None and copies[place].size_bytes > share:
                copies[place] = await self._copy(one, provider, share)
        return _with_addresses(references, copies)

    async def _size(self, reference: Reference, unknown: int) -> int:
        """Bytes of the reference itself; making a copy to know them would take long."""
        stored = await self._database.run(get_reference, reference.sha256)
        return stored.size_bytes if stored else unknown

    async def _addressed(
        self, references: tuple[Reference, ...], provider: ProviderSpec, to: Endpoint
    ) -> tuple[SentReference, ...]:
        """With the addresses they came from; any other is hosted elsewhere first."""
        private = tuple(one for one in references if not _is_public(one))
        hosted: Iterator[SentReference] = iter(())
        if private:
            host = await self._host(provider)
            uploaded = await self._uploaded(private, host)
            if not to.is_local:
                _require_public(uploaded, host.provider)
            hosted = iter(uploaded)
        return tuple(
            [
                _sent(await self._copy(one, provider), one.url)
                if _is_public(one)
                else next(hosted)
                for one in references
            ]
        )

    async def _host(self, provider: ProviderSpec) -> _Host:
        """The provider the person lets host pictures for `provider`.

        Raises Refused when there is none, MissingKey."""
        hosts = self._gateways.uploads
        name = self._gateways.options.get(provider.id, USUAL).host_through
        if name is None:
            example = next(iter(hosts))
            raise NotHosted(
                say("%1 takes references by public address only.", provider.label),
                say(
                    "Nothing was sent. Give an https address, or let a provider with"
                    " uploads host your files, where they are public for a while:"
                    " choose one in Keys and providers, or with --host-through %1, or"
                    ' in settings.toml [providers.%2] host_through = "%1".',
                    example,
                    provider.id,
                ),
            )
        if name not in hosts:
            raise Refused(
                say("“%1” cannot host pictures for %2.", name, provider.label),
                say("Nothing was sent. Those that can are: %1.", ", ".join(hosts)),
            )
        endpoint = await self._gateways.find_endpoint(name, None)
        return _Host(self._gateways.adapters[name].SPEC, endpoint)

    async def _uploaded(
        self, references: tuple[Reference, ...], host: _Host
    ) -> tuple[SentReference, ...]:
        copies = [await self._copy(one, host.provider) for one in references]
        found = await asyncio.gather(
            *(self._at(copy, host) for copy in copies), return_exceptions=True
        )
        sent = []
        for one in found:
            if isinstance(one, BaseException):
                raise one
            sent.append(one)
        return tuple(sent)

    async def _copy(
        self, reference: Reference, provider: ProviderSpec, share: int | None = None
    ) -> Sendable:
        most = provider.max_reference_bytes
        return await self._library.sendable(
            reference.sha256,
            max_bytes=most if share is None else min(most, share),
            max_pixels=provider.max_reference_pixels,
        )

    async def _at(self, copy: Sendable, host: _Host) -> SentReference:
        """The copy, uploaded; tasks that share a reference upload it once."""
        turn = self._turns.setdefault((host.provider.id, copy.sha256), asyncio.Lock())
        async with turn:
            known = await self._database.run(
                find_upload,
                provider=host.provider.id,
                base_url=host.endpoint.base_url,
                sha256=copy.sha256,
                now_ms=self._now_ms(),
            )
            if known is not None:
                return replace(_sent(copy, known), is_reused=True)
            async with self._slots:
                return _sent(copy, await self._upload(copy, host))

    async def _upload(self, copy: Sendable, host: _Host) -> str:
        provider = host.provider
        adapter = self._gateways.uploads[provider.id]
        began_ms = self._now_ms()
        reply = await self._wire.call(
            host.endpoint, adapter.upload(_sent(copy)), deadline_s=_DEADLINE_S
        )
        if not reply.is_success:
            raise self._gateways.adapters[provider.id].explain(reply)
        url = adapter.parse_upload(reply)
        await self._database.run(
            remember_upload,
            provider=provider.id,
            base_url=host.endpoint.base_url,
            sha256=copy.sha256,
            url=url,
            expires_ms=began_ms + int(provider.upload_ttl_s * 1000) - _SPARE_MS,
        )
        return url


def _is_public(reference: Reference) -> bool:
    return reference.url is not None and is_public_url(reference.url)


def _with_addresses(
    references: Sequence[Reference], copies: Sequence[Sendable]
) -> tuple[SentReference, ...]:
    """Each copy, and the public address it came from, if it did."""
    return tuple(
        _sent(copy, one.url if _is_public(one) else None)
        for one, copy in zip(references, copies, strict=True)
    )


def _require_public(uploaded: tuple[SentReference, ...], host: ProviderSpec) -> None:
    if not all(is_public_url(reference.url or "") for reference in uploaded):
        raise Refused(
            say("%1 gave an address that only this computer can reach.", host.label),
            say("No picture was ordered or charged. Choose another provider to host."),
        )


def _sent(copy: Sendable, url: str | None = None) -> SentReference:
    return SentReference(
        path=copy.path, filename=copy.filename, mime=copy.mime, url=url
    )
